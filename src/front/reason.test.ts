import { describe, expect, it } from 'vitest';
import { reasonInWords } from './reason';

describe('Why a story stands on the front page', () => {
  it('names the country it shares with the lead', () => {
    expect(reasonInWords({ rule: 'same-country', country: 'UA' })).toBe('About Ukraine, as the lead story');
  });

  it('names its topic', () => {
    expect(reasonInWords({ rule: 'topic', topic: 'medtop:15000000' })).toMatch(/^Sport is /);
  });

  it('is said for each rule, in another sentence', () => {
    const rules = ['first', 'newest', 'best-match', 'begun', 'new', 'longest', 'shortest', 'next'] as const;
    const sentences = rules.map(rule => reasonInWords({ rule }));
    expect(new Set(sentences).size).toBe(rules.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+[^.]$/);
  });
});

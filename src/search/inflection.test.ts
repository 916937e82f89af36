import { describe, expect, it } from 'vitest';
import { stem } from './inflection';

describe('stem', () => {
  it.each([
    'negotiate negotiates negotiated negotiating negotiation negotiations',
    'elect elects elected electing election elections',
    'plans planned planning',
    'country countries',
    'study studies studied',
    'talks talked talking',
    'create creates created creating creation',
    'kills killed killing',
    'state states',
  ])('is one for %s', forms => expect(new Set(forms.split(' ').map(stem)).size).toBe(1));

  it.each([
    'stats state station',
    'jobs job',
    'king kin',
    'news new',
    'wales whale',
    'paris pari',
    'university universe',
    'general generation',
    'officer office',
  ])('tells apart %s', words =>
    expect(new Set(words.split(' ').map(stem)).size).toBe(words.split(' ').length),
  );

  it('leaves words of other scripts and numbers alone', () => {
    for (const word of ['собаки', '2024s', 'été']) expect(stem(word)).toBe(word);
  });

  it('is the beginning of every form, so that forms are found among the words that begin with it', () => {
    for (const word of ['countries', 'planned', 'studied', 'negotiating', 'makes', 'agreed']) {
      expect(word.startsWith(stem(word))).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { ArticleMarks } from '../library/article-protocol';
import { bestMatch, countMatches } from './matches';

const some = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ start: at * 2, end: at * 2 + 1 }));
const marks: ArticleMarks = {
  best: 2,
  headline: some(1),
  deck: some(2),
  byline: [],
  body: [some(3), [], some(4)],
};

describe('The matches of an article', () => {
  it('are counted over headline, deck, byline and body', () => {
    expect(countMatches(marks)).toBe(10);
  });

  it('begin, for the best passage, behind all that stand before it', () => {
    expect(bestMatch(marks)).toBe(6);
  });

  it('have no best passage where the body has no match', () => {
    expect(bestMatch({ ...marks, best: null })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { MatchedTerm } from '../../search/matched-term';
import { searchesToTry } from './searches-to-try';

const index = { nearestWords: (word: string) => (word === 'treety' ? ['treaty', 'treety'] : [`${word}s`]) };
const lost = (typed: string): MatchedTerm => ({ typed, matches: [] });
const found = (typed: string): MatchedTerm => ({
  typed,
  matches: [{ kind: 'exact', words: [typed], part: 'any' }],
});

describe('Searches to try where nothing was found', () => {
  it.each([
    ['treety', ['treaty']],
    ['Treety', ['treaty']],
    ['title:treety', ['title:treaty']],
    ['in:France treety -korea', ['in:France treaty -korea']],
  ])('keep all else of %s', (q, searches) =>
    expect(searchesToTry(q, index, [lost('treety')])).toEqual(searches),
  );

  it('are for words that nothing stands for', () =>
    expect(searchesToTry('korea pact', index, [found('korea'), lost('pact')])).toEqual(['korea pacts']));

  it('are not for a phrase, whose words may all be there', () =>
    expect(searchesToTry('"north treaty"', index, [lost('north treaty')])).toEqual([]));

  it('are four at most', () => {
    const words = ['a', 'b', 'c', 'd', 'e'];
    expect(searchesToTry(words.join(' '), index, words.map(lost))).toHaveLength(4);
  });
});

import { describe, expect, it } from 'vitest';
import type { MatchedTerm } from '../../search/matched-term';
import { searchesToTry } from './searches-to-try';

const index = { nearestWords: (word: string) => (word === 'treety' ? ['treaty', 'treety'] : [`${word}s`]) };
const terms = (q: string): MatchedTerm[] =>
  q
    .toLowerCase()
    .split(/[\s:"]+/)
    .map(typed => ({ typed, matches: [] }));
/** Of a library in which these searches find nothing. */
const library =
  (...empty: string[]) =>
  (q: string) =>
    !empty.includes(q);

describe('Searches to try where nothing was found', () => {
  it.each([
    ['treety', ['treaty']],
    ['Treety', ['treaty']],
    ['title:treety', ['title:treaty']],
    ['in:France treety -korea', ['in:France treaty -korea']],
  ])('keep all else of %s', (q, searches) => {
    const finds = library('treety', 'Treety', 'title:treety');
    expect(searchesToTry(q, index, terms(q), finds)).toEqual(searches);
  });

  it('are for the word by which alone nothing is found', () =>
    expect(searchesToTry('korea pact', index, terms('korea pact'), library('korea pact', 'pact'))).toEqual([
      'korea pacts',
    ]));

  it('are none where each word is found, but not all together', () =>
    expect(searchesToTry('korea pact', index, terms('korea pact'), library('korea pact'))).toEqual([]));

  it('are none where two words are not found: with one of them there would still be none', () =>
    expect(searchesToTry('korea pact', index, terms('korea pact'), library('korea', 'pact'))).toEqual([]));

  it('are none that would find nothing either', () =>
    expect(
      searchesToTry('pact -korea', index, terms('pact'), library('pact', 'pact -korea', 'pacts -korea')),
    ).toEqual([]));

  it('look at a word in the field that it is looked for in', () =>
    expect(searchesToTry('title:pact', index, terms('pact'), library('title:pact'))).toEqual([
      'title:pacts',
    ]));

  it('are not for a phrase, whose words may all be there', () =>
    expect(
      searchesToTry(
        '"north treaty"',
        index,
        [{ typed: 'north treaty', matches: [] }],
        library('"north treaty"'),
      ),
    ).toEqual([]));

  it('are four at most', () => {
    const many = { nearestWords: () => ['a', 'b', 'c', 'd', 'e'] };
    expect(searchesToTry('x', many, terms('x'), library('x'))).toEqual(['a', 'b', 'c', 'd']);
  });
});

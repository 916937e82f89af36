import { describe, expect, it } from 'vitest';
import type { MatchedTerm, MatchKind } from '../../search/matched-term';
import { readAs } from './read-as';

const term = (typed: string, ...matches: [MatchKind, string][]): MatchedTerm => ({
  typed,
  matches: matches.map(([kind, words]) => ({ kind, words: words.split(' '), part: 'any' })),
});

describe('What a search was read as', () => {
  it('names the word that a typo was taken for', () => {
    expect(readAs([term('stoltenburg', ['fuzzy', 'stoltenberg'])])).toEqual([
      { typed: 'stoltenburg', word: 'stoltenberg' },
    ]);
  });

  it('names the first two readings where there are more', () => {
    const three = term('puttin', ['fuzzy', 'putin'], ['fuzzy', 'putting'], ['fuzzy', 'patting']);
    expect(readAs([three])).toEqual([{ typed: 'puttin', word: 'putin or putting' }]);
  });

  it('names words that were parted or joined', () => {
    expect(
      readAs([term('piratesnamed', ['split', 'pirates named']), term('cease fire', ['joined', 'ceasefire'])]),
    ).toEqual([
      { typed: 'piratesnamed', word: 'pirates named' },
      { typed: 'cease fire', word: 'ceasefire' },
    ]);
  });

  it.each(['exact', 'inflected', 'prefix'] as const)(
    'is silent where a match is of the kind %s, whatever else matched',
    kind => {
      expect(readAs([term('putin', ['fuzzy', 'patin'], [kind, 'putin'])])).toEqual([]);
    },
  );

  it('says which word the articles have not that were found for the others', () => {
    expect(readAs([term('xyzzy'), term('putin', ['exact', 'putin'])])).toEqual([
      { typed: 'xyzzy', word: null },
    ]);
  });

  it('is silent where no word has a match', () => {
    expect(readAs([term('xyzzy')])).toEqual([]);
  });
});

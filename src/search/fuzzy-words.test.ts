import { describe, expect, it } from 'vitest';
import { boldCostLimit, costLimit, fuzzyWords, matchWithFuse } from './fuzzy-words';
import { Signatures } from './signatures';
import { Vocabulary } from './vocabulary';

const WORDS = [
  'stoltenberg',
  'pyongyang',
  'cooperation',
  'corporation',
  'operation',
  'moscow',
  'mexico',
  'georgia',
  'georgian',
  'harbor',
  'москва',
  'القاهرة',
];
const vocabulary = new Vocabulary();
for (const word of WORDS) vocabulary.intern(word);
const rooms = {
  vocabulary,
  signatures: new Signatures(vocabulary),
  postings: { frequency: (word: number) => (vocabulary.word(word) === 'harbor' ? 0 : 1) },
  match: matchWithFuse,
};
const ids = Uint32Array.from(WORDS, word => vocabulary.find(word));

function near(typed: string, asPrefix = false, limit = costLimit(typed.length)): string[] {
  return fuzzyWords(typed, asPrefix, ids, limit, rooms).map(({ id }) => vocabulary.word(id));
}

describe('fuzzyWords', () => {
  it.each([
    ['stoltenburg', ['stoltenberg']],
    ['pyonyang', ['pyongyang']],
    ['cooperaton', ['cooperation']],
    ['goergia', ['georgia']],
    ['moskow', ['moscow']],
    ['мосвка', ['москва']],
    ['القاهؤرة', ['القاهرة']],
    ['xqzwv', []],
    ['mo', []],
  ])('takes %s for %s', (typed, words) => expect(near(typed)).toEqual(words));

  it('looks at beginnings where the word may not be finished', () => {
    expect(near('stlotenb', true)).toEqual(['stoltenberg']);
    expect(near('stlotenb')).toEqual([]);
  });

  it('never gives the typed word itself, nor one that no article has any more', () => {
    expect(near('moscow')).toEqual([]);
    expect(near('harbour')).toEqual([]);
  });

  it('dares more where the rest of the query is at hand', () => {
    expect(near('mscw', false, boldCostLimit(4))).toEqual(['moscow']);
    expect(near('mscw')).toEqual([]);
  });
});

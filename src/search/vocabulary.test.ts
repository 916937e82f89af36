import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SortedWords } from './sorted-words';
import { Vocabulary } from './vocabulary';

const words = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', '北', '\ud83d\ude00'), minLength: 1 }),
  {
    maxLength: 400,
  },
);

it('gives each word one id and the word back', () => {
  fc.assert(
    fc.property(words, list => {
      const vocabulary = new Vocabulary();
      const ids = list.map(word => vocabulary.intern(word));
      expect(vocabulary.size).toBe(new Set(list).size);
      list.forEach((word, at) => {
        expect(vocabulary.find(word)).toBe(ids[at]);
        expect(vocabulary.word(ids[at] ?? -1)).toBe(word);
        expect(vocabulary.length(ids[at] ?? -1)).toBe(word.length);
      });
      expect(vocabulary.find('c')).toBe(-1);
    }),
  );
});

it('is the same after it was stored', () => {
  fc.assert(
    fc.property(words, list => {
      const vocabulary = new Vocabulary();
      for (const word of list) vocabulary.intern(word);
      const copy = Vocabulary.fromData(vocabulary.toData());
      for (const word of list) expect(copy.find(word)).toBe(vocabulary.find(word));
      expect(copy.intern('new')).toBe(vocabulary.intern('new'));
    }),
  );
});

it('gives the words with a beginning in order, those that came later among them', () => {
  fc.assert(
    fc.property(words, words, fc.constantFrom('', 'a', 'ab', 'é', '北'), (first, later, prefix) => {
      const vocabulary = new Vocabulary();
      const sorted = new SortedWords(vocabulary);
      for (const word of first) vocabulary.intern(word);
      sorted.ids();
      for (const word of later) vocabulary.intern(word);
      const expected = [...new Set([...first, ...later])].filter(word => word.startsWith(prefix)).sort();
      expect(Array.from(sorted.withPrefix(prefix), id => vocabulary.word(id))).toEqual(expected);
    }),
  );
});

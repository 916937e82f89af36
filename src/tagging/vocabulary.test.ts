import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Vocabulary } from './vocabulary';
import { WordScanner } from './word-scanner';

function hashOf(word: string): number {
  const scanner = new WordScanner();
  scanner.scan(word, 0, 'inside');
  return scanner.hash;
}

test('a word is found once added and no other is', () => {
  const vocabulary = new Vocabulary();
  const id = vocabulary.add(hashOf('Kyiv'), 'Kyiv', 0, 4);
  expect(vocabulary.find(hashOf('KYIV'), 'KYIV', 0, 4)).toBe(id);
  expect(vocabulary.find(hashOf('Kiev'), 'Kiev', 0, 4)).toBe(-1);
});

test('words of one hash are told apart', () => {
  const vocabulary = new Vocabulary();
  const a = vocabulary.add(1, 'a', 0, 1);
  const b = vocabulary.add(1, 'b', 0, 1);
  expect(a).not.toBe(b);
  expect(vocabulary.find(1, 'b', 0, 1)).toBe(b);
});

test('numbers run from 0, one a word, however many there are', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 300 }), list => {
      const vocabulary = new Vocabulary();
      const ids = list.map(word => vocabulary.add(hashOf(word), word, 0, word.length));
      expect(ids).toEqual(list.map((_, index) => index));
      expect(vocabulary.size).toBe(list.length);
    }),
  );
});

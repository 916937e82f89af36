import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTaggingTables } from '../cli/tagging-tables';
import { CharKind, FOLDED, KINDS } from './characters';
import { TokenBuffer } from './token-buffer';
import { tokenize } from './tokenize';
import { Vocabulary } from './vocabulary';
import { WordScanner } from './word-scanner';

const scanner = new WordScanner();

function hashesOf(word: string): [number, number] {
  scanner.scan(word, 0, 'inside');
  return [scanner.hash, scanner.check];
}

/** What two spellings of one word have in common. */
function lettersOf(word: string): string {
  const codes = Array.from(word, (_, at) => word.charCodeAt(at));
  const letters = codes.filter(code => KINDS[code] !== CharKind.Other && KINDS[code] !== CharKind.Skipped);
  return String.fromCharCode(...letters.map(code => FOLDED[code] as number));
}

test('a word is found once added and no other is', () => {
  const vocabulary = new Vocabulary();
  const id = vocabulary.add(...hashesOf('Kyiv'));
  expect(vocabulary.find(...hashesOf('KYIV'))).toBe(id);
  expect(vocabulary.find(...hashesOf('Kiev'))).toBe(-1);
});

test('words that share either hash are told apart by the other', () => {
  const vocabulary = new Vocabulary();
  const ids = [vocabulary.add(1, 1), vocabulary.add(1, 2), vocabulary.add(2, 1)];
  expect(ids).toEqual([0, 1, 2]);
  expect(vocabulary.find(1, 2)).toBe(1);
  expect(vocabulary.find(2, 2)).toBe(-1);
});

test('numbers run from 0, one a word, however many there are', () => {
  const vocabulary = new Vocabulary();
  const words = Array.from({ length: 40_000 }, (_, index) => `w${index.toString(36)}`);
  expect(words.map(word => vocabulary.add(...hashesOf(word)))).toEqual(words.map((_, index) => index));
  expect(words.map(word => vocabulary.find(...hashesOf(word)))).toEqual(words.map((_, index) => index));
});

test('no two words of the tables are taken for one', () => {
  const text = JSON.stringify(readTaggingTables());
  const vocabulary = new Vocabulary();
  const tokens = new TokenBuffer();
  tokenize(text, 0, vocabulary, tokens, { learn: true });
  const words = new Set<string>();
  for (let at = 0; at < tokens.count; at++)
    words.add(lettersOf(text.slice(tokens.start[at], tokens.end[at])));
  expect(words.size).toBeGreaterThan(15_000);
  expect(vocabulary.size).toBe(words.size);
});

test('different words have different numbers', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 50 }), words => {
      const vocabulary = new Vocabulary();
      for (const one of words) vocabulary.add(...hashesOf(one));
      expect(vocabulary.size).toBe(words.length);
    }),
  );
});

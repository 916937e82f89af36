import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Gap, Shape, TokenBuffer } from './token-buffer';
import { tokenize } from './tokenize';
import { Vocabulary } from './vocabulary';

function tokensOf(text: string, options = {}) {
  const tokens = new TokenBuffer(4);
  const vocabulary = new Vocabulary();
  tokenize(text, 0, vocabulary, tokens, { learn: true, ...options });
  return Array.from({ length: tokens.count }, (_, at) => ({
    text: text.slice(tokens.start[at], tokens.end[at]),
    word: tokens.word[at] as number,
    gap: tokens.gap[at] as number,
    shape: tokens.shape[at] as number,
    start: tokens.start[at] as number,
    end: tokens.end[at] as number,
  }));
}
const words = (text: string, options = {}) => tokensOf(text, options).map(token => token.text);

describe('words', () => {
  test.each([
    ['The U.S. and the U.K. agreed.', ['The', 'U.S', 'and', 'the', 'U.K', 'agreed']],
    ['Georgia’s capital', ['Georgia', 'capital']],
    ["N'Djamena and O’Brien", ["N'Djamena", 'and', 'O’Brien']],
    ['Russia-North Korea', ['Russia', 'North', 'Korea']],
    ['A$5 and £3m', ['A', '$', '5', 'and', '£', '3m']],
    ['俄罗斯 2024', ['俄', '罗', '斯', '2024']],
    ['...', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('are parted at apostrophes where a language writes articles so', () => {
    expect(words('l’Ukraine', { apostrophes: 'between' })).toEqual(['l', 'Ukraine']);
  });

  test('are one whatever their case and diacritics', () => {
    const [a, b, c] = tokensOf('Yaoundé YAOUNDE yaounde');
    expect(new Set([a?.word, b?.word, c?.word]).size).toBe(1);
  });

  test('differ from each other', () => {
    expect(new Set(tokensOf('one two three').map(({ word }) => word)).size).toBe(3);
  });
});

test('shapes tell capitals, acronyms, possessives and abbreviations', () => {
  const [kim, us, russia, year] = tokensOf('Kim U.S. Russia’s 2024');
  expect(kim?.shape).toBe(Shape.Capital);
  expect(us?.shape).toBe(Shape.Capital | Shape.AllCapitals | Shape.Dotted);
  expect(russia?.shape).toBe(Shape.Capital | Shape.Possessive);
  expect(year?.shape).toBe(Shape.Digit);
});

test('gaps tell what stands between', () => {
  const gaps = tokensOf('Paris, Texas. Port-au-Prince (Haiti)! End').map(({ gap }) => gap);
  expect(gaps).toEqual([Gap.Stop, Gap.Comma, Gap.Dot, Gap.Hyphen, Gap.Hyphen, Gap.Other, Gap.Stop]);
});

test('tokens of any text stand in order and hold its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      let last = 0;
      for (const { start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

import { expect, it } from 'vitest';
import {
  CAPITAL,
  CHARACTERS,
  DIGIT,
  describeRest,
  IDEOGRAPH,
  KIND_BITS,
  LETTER,
  OTHER,
  UNCASED,
} from './characters';

/** Asked one by one, as the table's runs are not. */
function kindOf(char: string): number {
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u.test(
      char,
    )
  )
    return IDEOGRAPH;
  if (/\p{Lu}/u.test(char)) return CAPITAL;
  if (/\p{Ll}/u.test(char)) return LETTER;
  if (/[\p{L}\p{M}]/u.test(char)) return UNCASED;
  return /\p{Nd}/u.test(char) ? DIGIT : OTHER;
}

it('Every code unit has its kind and its small letter', () => {
  const expected = new Uint32Array(0x10000);
  for (let code = 0; code < expected.length; code++) {
    const char = String.fromCharCode(code);
    expected[code] = (kindOf(char) << KIND_BITS) | (code ^ char.toLowerCase().charCodeAt(0));
  }
  describeRest();
  expect(CHARACTERS).toEqual(expected);
});

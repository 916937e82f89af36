/** What a UTF-16 code unit is to the tokenizer. */
export const CharKind = {
  Other: 0,
  Lower: 1,
  Upper: 2,
  Digit: 3,
  /** A letter of a script written without spaces, or a currency sign: every one is a token of its own. */
  Single: 4,
  /** A mark that is skipped, such as a combining acute. */
  Skipped: 5,
} as const;
export type CharKind = (typeof CharKind)[keyof typeof CharKind];

const SINGLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
const LATIN_MARKS = /[\u0300-\u036f\u064b-\u0652\u200c\u200d]/;

function kindOf(char: string): CharKind {
  if (LATIN_MARKS.test(char)) return CharKind.Skipped;
  if (SINGLE.test(char) || /\p{Sc}/u.test(char)) return CharKind.Single;
  if (/\p{N}/u.test(char)) return CharKind.Digit;
  if (/\p{Lu}/u.test(char)) return CharKind.Upper;
  return /[\p{L}\p{M}]/u.test(char) ? CharKind.Lower : CharKind.Other;
}

/** Lower case without diacritics, so that "Yaoundé" and "YAOUNDE" are one word; one code unit each. */
function foldOf(char: string, code: number): number {
  const isLatin = code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
  const base = (isLatin && LATIN_LETTERS[char]) || (isLatin ? char.normalize('NFD').charAt(0) : char);
  return base.toLowerCase().charCodeAt(0);
}

/** Latin letters that Unicode does not decompose, each with the one letter newspapers put in its place. */
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  Æ: 'a',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
  œ: 'o',
  Œ: 'o',
};

const SIZE = 0x10000;

/** `CharKind` by code unit. */
export const KINDS = new Uint8Array(SIZE);
/** Folded code unit by code unit. */
export const FOLDED = new Uint16Array(SIZE);

for (let code = 0; code < SIZE; code++) {
  if (code >= 0xd800 && code < 0xf900) continue;
  const char = String.fromCharCode(code);
  const kind = kindOf(char);
  KINDS[code] = kind;
  if (kind !== CharKind.Other) FOLDED[code] = foldOf(char, code);
}

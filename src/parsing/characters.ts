/** What a UTF-16 code unit is to the tokenizer: one bit each, so that what a word is made of adds up. */
export const OTHER = 0;
/** Written without spaces: every two neighbours make a token. */
export const IDEOGRAPH = 1;
/** This and all above stand in words. */
export const LETTER = 2;
export const CAPITAL = 4;
export const DIGIT = 8;
/** Letters of scripts without capitals (Arabic, Hebrew, Devanagari, Hangul …). */
export const UNCASED = 16;

/** Later ones go before earlier ones. */
const KIND_OF_RUNS: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/\p{Nd}+/gu, DIGIT],
  [/[\p{L}\p{M}]+/gu, UNCASED],
  [/\p{Ll}+/gu, LETTER],
  [/\p{Lu}+/gu, CAPITAL],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]+/gu,
    IDEOGRAPH,
  ],
];

/** Start and factor of the hash of a word, letter by letter (Fowler, Noll and Vo, FNV-1a). */
export const FNV_OFFSET = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

export const KIND_BITS = 16;
export const SMALL_FORM = 0xffff;
/** Stretches of one kind without small forms, first and last: half of all code units are not looked at. */
const ALIKE: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x3400, 0x4dbf, IDEOGRAPH],
  [0x4e00, 0x9fff, IDEOGRAPH],
  [0xac00, 0xd7a3, UNCASED], // Hangul syllables
  [0xd800, 0xf8ff, OTHER], // surrogates and private use
];

/**
 * For each UTF-16 code unit its kind, above `KIND_BITS`, and below what tells its small form: the code units of the two,
 * XORed, which is 0 for nearly all of them.
 */
export const CHARACTERS = charactersTable();

/** The code unit of the small form: "É" gives that of "é". */
export function smallForm(code: number): number {
  return code ^ ((CHARACTERS[code] as number) & SMALL_FORM);
}

/** Made run by run: asked one by one, 65,536 code units take a tenth of a second on a phone, before its first text. */
function charactersTable(): Uint32Array {
  const table = new Uint32Array(0x10000);
  let from = 0;
  for (const [first, last, kind] of ALIKE) {
    describe(table, from, first);
    table.fill(kind << KIND_BITS, first, last + 1);
    from = last + 1;
  }
  describe(table, from, table.length);
  return table;
}

/** Fills in the code units of `from` up to `to`, which is not included. */
function describe(table: Uint32Array, from: number, to: number): void {
  const codes = new Uint16Array(to - from);
  for (let at = 0; at < codes.length; at++) codes[at] = from + at;
  const all = new TextDecoder('utf-16le').decode(codes);
  for (const [pattern, kind] of KIND_OF_RUNS)
    for (const { 0: run, index } of all.matchAll(pattern))
      table.fill(kind << KIND_BITS, from + index, from + index + run.length);
  for (const { 0: run, index } of all.matchAll(/\p{Changes_When_Lowercased}+/gu))
    for (let at = index; at < index + run.length; at++)
      table[from + at] =
        (table[from + at] as number) | ((from + at) ^ all.charAt(at).toLowerCase().charCodeAt(0));
}

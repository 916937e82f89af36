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
/** Stands for all code units that no text has held yet. It counts as part of a word. */
export const UNKNOWN = 1 << 29;

/** Latin letters, and marks and symbols: of most texts all, so that these are described first. */
const FIRST: readonly Stretch[] = [
  [0, 0x24f],
  [0x2000, 0x2bff],
];
/** Stretches of one kind, without small forms; they need not be looked at. */
const ALIKE: readonly (readonly [...Stretch, kind: number])[] = [
  [0x3400, 0x4dbf, IDEOGRAPH],
  [0x4e00, 0x9fff, IDEOGRAPH],
  [0xac00, 0xd7a3, UNCASED], // Hangul syllables
  [0xd800, 0xf8ff, OTHER], // surrogates and private use
];
const LAST: readonly Stretch[] = [
  [0x250, 0x1fff],
  [0x2c00, 0x33ff],
  [0x4dc0, 0x4dff],
  [0xa000, 0xabff],
  [0xd7a4, 0xd7ff],
  [0xf900, 0xffff],
];
/** Of code units, both included. */
type Stretch = readonly [first: number, last: number];

/**
 * For each UTF-16 code unit its kind, above `KIND_BITS`, and below what tells its small form: the code units of the two,
 * XORed, which is 0 for nearly all of them. Those of a script that no text has held yet are `UNKNOWN`: who meets one has
 * them described by `describeRest`, as `isIdeograph` and `smallForm` do. Most visits never do, and the first text of each
 * waits for this table.
 */
export const CHARACTERS = new Uint32Array(0x10000).fill(UNKNOWN);
for (const [first, last, kind] of ALIKE) CHARACTERS.fill(kind << KIND_BITS, first, last + 1);
describe(FIRST);

/** Describes the code units that are `UNKNOWN`. */
export function describeRest(): void {
  describe(LAST);
}

/** What `CHARACTERS` says of a code unit, which may be one that was not met yet. */
function lookUp(code: number): number {
  if (CHARACTERS[code] === UNKNOWN) describeRest();
  return CHARACTERS[code] as number;
}

/** Whether a code unit is written without spaces, so that every two neighbours make a token. */
export function isIdeograph(code: number): boolean {
  return lookUp(code) >>> KIND_BITS === IDEOGRAPH;
}

/** The code unit of the small form: "É" gives that of "é". */
export function smallForm(code: number): number {
  return code ^ (lookUp(code) & SMALL_FORM);
}

/** Run by run: asked one by one, 65,536 code units take a tenth of a second on a phone. */
function describe(stretches: readonly Stretch[]): void {
  for (const [first, last] of stretches) {
    const codes = new Uint16Array(last + 1 - first);
    for (let at = 0; at < codes.length; at++) codes[at] = first + at;
    const all = new TextDecoder('utf-16le').decode(codes);
    CHARACTERS.fill(OTHER, first, last + 1);
    for (const [pattern, kind] of KIND_OF_RUNS)
      for (const { 0: run, index } of all.matchAll(pattern))
        CHARACTERS.fill(kind << KIND_BITS, first + index, first + index + run.length);
    for (const { 0: run, index } of all.matchAll(/\p{Changes_When_Lowercased}+/gu))
      for (let at = index; at < index + run.length; at++) {
        const code = first + at;
        CHARACTERS[code] = (CHARACTERS[code] as number) | (code ^ all.charAt(at).toLowerCase().charCodeAt(0));
      }
  }
}

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
export const CHARACTERS = charactersTable();

/** Made run by run: asked one by one, 65,536 code units take a tenth of a second on a phone, before its first text. */
function charactersTable(): Uint32Array {
  const small = new Uint16Array(0x10000);
  for (let code = 0; code < small.length; code++) small[code] = code;
  const all = new TextDecoder('utf-16le').decode(small);
  for (const { 0: run, index } of all.matchAll(/\p{Changes_When_Lowercased}+/gu))
    for (let at = 0; at < run.length; at++) small[index + at] = run.charAt(at).toLowerCase().charCodeAt(0);
  const kinds = new Uint8Array(small.length);
  for (const [pattern, kind] of KIND_OF_RUNS)
    for (const { 0: run, index } of all.matchAll(pattern)) kinds.fill(kind, index, index + run.length);
  const table = new Uint32Array(small.length);
  for (let code = 0; code < table.length; code++)
    table[code] = ((kinds[code] as number) << KIND_BITS) | (small[code] as number);
  return table;
}

/**
 * Words as 32-bit hashes of their stems, made in one pass over the char codes: the cohesion features look
 * at every word of the text, and strings for them would cost more than all the rest of the parser.
 */

/** What a UTF-16 code unit is to the tokenizer. */
const OTHER = 0;
const LETTER = 1;
const CAPITAL = 2;
const DIGIT = 3;
/** Written without spaces: every two neighbours make a token. */
const IDEOGRAPH = 4;

const KIND = new Uint8Array(0x10000);
const LOWER = new Uint16Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const char = String.fromCharCode(code);
  LOWER[code] = char.toLowerCase().charCodeAt(0);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(char))
    KIND[code] = IDEOGRAPH;
  else if (/\p{Lu}/u.test(char)) KIND[code] = CAPITAL;
  else if (/[\p{L}\p{M}]/u.test(char)) KIND[code] = LETTER;
  else if (/\p{Nd}/u.test(char)) KIND[code] = DIGIT;
}

/** Letters of a word that count: "treaty", "treaties" and "treaty's" fall together. */
const STEM_LETTERS = 5;
/** Shorter words in small letters are mostly grammar. */
const SHORTEST_WORD = 4;
/** Tokens that are kept of one block, and how far into it they are looked for. */
const MOST_TOKENS = 80;
const LOOK_INTO = 1500;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The content words of a text as stem hashes, in order, repeats included; at most 80. */
export function contentTokens(text: string): Int32Array {
  const tokens = new Int32Array(MOST_TOKENS);
  let count = 0;
  let hash = FNV_OFFSET;
  let length = 0;
  let isName = false;
  const end = Math.min(text.length, LOOK_INTO);
  for (let at = 0; at <= end && count < MOST_TOKENS; at++) {
    const code = at < end ? text.charCodeAt(at) : 32;
    const kind = KIND[code] ?? OTHER;
    if (kind === IDEOGRAPH) {
      const next = text.charCodeAt(at + 1);
      if (KIND[next] === IDEOGRAPH) tokens[count++] = Math.imul(code, FNV_PRIME) ^ next;
    }
    if (kind === OTHER || kind === IDEOGRAPH) {
      if (length >= SHORTEST_WORD || (isName && length >= 2)) tokens[count++] = hash;
      hash = FNV_OFFSET;
      length = 0;
      isName = false;
      continue;
    }
    if (length === 0) isName = kind !== LETTER;
    if (length++ < STEM_LETTERS) hash = Math.imul(hash ^ (LOWER[code] ?? code), FNV_PRIME);
  }
  return tokens.subarray(0, Math.min(count, MOST_TOKENS));
}

/** How many blocks of a text hold each token, counted in a fixed table (hash collisions are harmless). */
export class TokenCounts {
  static readonly #SLOTS = 1 << 18;
  readonly #counts = new Uint32Array(TokenCounts.#SLOTS);
  #blocks = 0;

  add(tokens: Int32Array): void {
    this.#blocks++;
    for (const token of tokens) {
      const slot = token & (TokenCounts.#SLOTS - 1);
      this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    }
  }

  /** How much a token tells: inverse document frequency over blocks, about 0 (in all) to 1 (in one). */
  weight(token: number): number {
    const count = this.#counts[token & (TokenCounts.#SLOTS - 1)] ?? 0;
    const blocks = this.#blocks + 1;
    return Math.log(blocks / (count + 0.5)) / Math.log(blocks * 2 + 1);
  }
}

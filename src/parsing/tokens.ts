import {
  CAPITAL,
  CHARACTERS,
  DIGIT,
  FNV_OFFSET,
  FNV_PRIME,
  IDEOGRAPH,
  KIND_BITS,
  LETTER,
  UNCASED,
} from './characters';
import { FIRST_WORDS, TRIGGERS } from './vocabulary/triggers';

/**
 * One pass over a block's characters tells its words, as 32-bit hashes of their stems, and what its letters
 * look like. Every character of the text goes through here, so it works on char codes: strings and patterns
 * would cost more than all the rest of the parser.
 */

/** Letters of a word that count: "treaty", "treaties" and "treaty's" fall together. */
const STEM_LETTERS = 5;
/** Shorter words in small letters are mostly grammar; so are shorter words for telling the case of a title. */
const SHORTEST_WORD = 4;
/** Tokens and names that are kept of one block, and how far into it they are looked for. */
const MOST_TOKENS = 80;
const MOST_NAMES = 40;
export const SCANNED = 1500;

/** In `CHARACTERS`: what is less stands in no word. */
const FIRST_OF_WORDS = LETTER << KIND_BITS;

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const FULL_STOP = 0x2e;
const EXCLAMATION_MARK = 0x21;
const QUESTION_MARK = 0x3f;
const LAST_ASCII = 0x7f;
const SMALL_W = 0x77;

/** Signs of which a line has one if it holds an address, bars of a menu, or a dateline; most lines have none. */
export const LINK_SIGN = 1;
export const BAR_SIGN = 2;
export const DATELINE_SIGN = 4;
const SIGNS = new Uint8Array(0x10000);
for (const [sign, characters] of [
  [LINK_SIGN, '/@'],
  [BAR_SIGN, '|·•»'],
  [DATELINE_SIGN, '—–―（【［[(=-'],
] as const)
  for (const character of characters) SIGNS[character.charCodeAt(0)] = sign;

/** A block's words as stem hashes, kept in an array that many blocks share. */
export interface Words {
  readonly store: Int32Array;
  /** Content words in order, repeats included, at most 80: from here up to `wordsEnd`, not included. */
  readonly start: number;
  readonly wordsEnd: number;
  /** Capitalised words in the middle of a sentence, at most 40: names, mostly; from `wordsEnd` up to here. */
  readonly namesEnd: number;
}

/** What one pass over a block's first 1,500 characters tells. */
export interface Scan extends Words {
  /** Runs of letters and digits, the small ones too. */
  readonly wordCount: number;
  /** Words as white space parts them: "don't" and "U.S." are one each. */
  readonly spacedWords: number;
  readonly ideographs: number;
  /** Characters looked at. */
  readonly scanned: number;
  readonly hasDigit: boolean;
  readonly hasCapital: boolean;
  readonly hasSmall: boolean;
  /** Letters outside of plain ASCII. */
  readonly foreign: number;
  /** Words of four letters and more, and those of them with a capital. */
  readonly longWords: number;
  readonly longCapitals: number;
  readonly startsSmall: boolean;
  /** Stops, question and exclamation marks with a space behind them: sentences that end within the block. */
  readonly stops: number;
  /** Hash of all words in small letters: the same line again has the same, whatever its punctuation. */
  readonly key: number;
  /** Whether a word stands in the list that every form of boilerplate draws on. */
  readonly hasTrigger: boolean;
  /** Which of `LINK_SIGN`, `BAR_SIGN` and `DATELINE_SIGN` stand in it. */
  readonly signs: number;
}

const TRIGGER_SLOTS = 1 << 16;
const triggerSlots = new Uint8Array(TRIGGER_SLOTS);
const TRIGGER = 1;
const FIRST_WORD = 2;

/** Arena for the hashes of many blocks: one large array costs less than a hundred thousand small ones. */
const ARENA = 1 << 16;
let arena = new Int32Array(ARENA);
let used = 0;
const nameBuffer = new Int32Array(MOST_NAMES);

/** Reads the beginning of a block once, character by character, for all that its profile is made from. */
export function scanText(text: string): Scan {
  if (used + MOST_TOKENS + MOST_NAMES > ARENA) {
    arena = new Int32Array(ARENA);
    used = 0;
  }
  const store = arena;
  const first = used;
  const lastWord = first + MOST_TOKENS;
  let cursor = first;
  let nameCount = 0;
  let wordCount = 0;
  let spacedWords = 0;
  let isApart = true;
  let ideographs = 0;
  let seen = 0;
  let foreign = 0;
  let longWords = 0;
  let longCapitals = 0;
  let startsSmall = false;
  let stops = 0;
  let triggers = 0;
  let signs = 0;
  let key = 0;
  let startsSentence = true;
  const end = Math.min(text.length, SCANNED);
  for (let at = 0; at <= end; at++) {
    let code = at < end ? text.charCodeAt(at) : SPACE;
    let character = CHARACTERS[code] as number;
    if (character >= FIRST_OF_WORDS) {
      const kind = character >>> KIND_BITS;
      const isCapital = kind !== LETTER && kind !== UNCASED;
      if (wordCount === 0) startsSmall = kind === LETTER;
      if (isApart) spacedWords++;
      isApart = false;
      const start = at;
      let hash = FNV_OFFSET;
      let stem = 0;
      do {
        seen |= character;
        if (code > LAST_ASCII) foreign++;
        hash = Math.imul(hash ^ (character & 0xffff), FNV_PRIME);
        if (++at - start === STEM_LETTERS) stem = hash;
        code = at < end ? text.charCodeAt(at) : SPACE;
        character = CHARACTERS[code] as number;
      } while (character >= FIRST_OF_WORDS);
      const length = at - start;
      if (length < STEM_LETTERS) stem = hash;
      wordCount++;
      if (length >= SHORTEST_WORD) {
        longWords++;
        if (isCapital) longCapitals++;
      }
      if ((length >= SHORTEST_WORD || (isCapital && length >= 2)) && cursor < lastWord)
        store[cursor++] = stem;
      const trigger = triggerSlots[hash & (TRIGGER_SLOTS - 1)] as number;
      triggers |= wordCount === 1 ? trigger : trigger & TRIGGER;
      key = Math.imul(key ^ hash, FNV_PRIME);
      if (isCapital && length >= 3 && !startsSentence && nameCount < MOST_NAMES)
        nameBuffer[nameCount++] = stem;
      startsSentence = false;
    }
    signs |= SIGNS[code] as number;
    if (character >>> KIND_BITS === IDEOGRAPH) {
      ideographs++;
      key = Math.imul(key ^ code, FNV_PRIME);
      const next = at + 1 < end ? text.charCodeAt(at + 1) : SPACE;
      const isPair = (CHARACTERS[next] as number) >>> KIND_BITS === IDEOGRAPH;
      if (isPair && cursor < lastWord) store[cursor++] = Math.imul(code, FNV_PRIME) ^ next;
    } else if (code <= SPACE || code === NO_BREAK_SPACE) isApart = true;
    else if (code === FULL_STOP || code === QUESTION_MARK || code === EXCLAMATION_MARK) {
      startsSentence = true;
      if (at + 1 < end && text.charCodeAt(at + 1) <= SPACE) stops++;
      // "www.", and few other words.
      if (text.charCodeAt(at - 1) === SMALL_W) signs |= LINK_SIGN;
    }
  }
  for (let name = 0; name < nameCount; name++) store[cursor + name] = nameBuffer[name] as number;
  used = cursor + nameCount;
  return {
    store,
    start: first,
    wordsEnd: cursor,
    namesEnd: used,
    wordCount,
    spacedWords,
    ideographs,
    scanned: end,
    hasDigit: (seen & (DIGIT << KIND_BITS)) !== 0,
    hasCapital: (seen & (CAPITAL << KIND_BITS)) !== 0,
    hasSmall: (seen & (LETTER << KIND_BITS)) !== 0,
    foreign,
    longWords,
    longCapitals,
    startsSmall,
    stops,
    key,
    hasTrigger: triggers !== 0,
    signs,
  };
}

function slotOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++)
    hash = Math.imul(hash ^ ((CHARACTERS[word.charCodeAt(at)] ?? 0) & 0xffff), FNV_PRIME);
  return hash & (TRIGGER_SLOTS - 1);
}
for (const word of TRIGGERS) triggerSlots[slotOf(word)] = TRIGGER;
for (const word of FIRST_WORDS) triggerSlots[slotOf(word)] = (triggerSlots[slotOf(word)] ?? 0) | FIRST_WORD;

/** How many blocks of a text hold each token, counted in a fixed table (hash collisions are harmless). */
export class TokenCounts {
  static readonly #SLOTS = 1 << 18;
  readonly #counts = new Uint32Array(TokenCounts.#SLOTS);
  /** Weights by count, worked out once. */
  readonly #weights = new Float32Array(1024);
  #blocks = 0;

  add({ store, start, wordsEnd }: Words): void {
    this.#blocks++;
    for (let at = start; at < wordsEnd; at++) {
      const slot = (store[at] as number) & (TokenCounts.#SLOTS - 1);
      this.#counts[slot] = (this.#counts[slot] as number) + 1;
    }
  }

  /** To be called once all blocks are counted. */
  close(): this {
    const blocks = this.#blocks + 1;
    this.#weights.forEach((_, count) => {
      this.#weights[count] = Math.max(0, Math.log(blocks / (count + 0.5)) / Math.log(blocks * 2 + 1));
    });
    return this;
  }

  /** How much a token tells: inverse document frequency over blocks, 0 (in all) to about 1 (in one). */
  weight(token: number): number {
    const count = this.#counts[token & (TokenCounts.#SLOTS - 1)] ?? 0;
    return this.#weights[count < 1024 ? count : 1023] ?? 0;
  }
}

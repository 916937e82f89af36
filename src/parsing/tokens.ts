import {
  CAPITAL,
  CHARACTERS,
  DIGIT,
  describeRest,
  FNV_OFFSET,
  FNV_PRIME,
  isIdeograph,
  KIND_BITS,
  LETTER,
  SMALL_FORM,
  UNCASED,
  UNKNOWN,
} from './characters';
import { isTrigger } from './trigger-words';

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

/** Reads the beginning of a block once, character by character, for all that its profile is made from. */
export function scanText(text: string): Scan {
  const scan = new Scanner();
  const end = Math.min(text.length, SCANNED);
  for (let at = 0; at < end; ) {
    const code = text.charCodeAt(at);
    const character = CHARACTERS[code] as number;
    if (character >= FIRST_OF_WORDS) at = scan.readWord(text, at, end);
    else {
      if (code !== SPACE) scan.readSign(text, at, end);
      else scan.isApart = true;
      at++;
    }
  }
  scan.close(end);
  return scan;
}

/** Arena for the hashes of many blocks: one large array costs less than a hundred thousand small ones. */
const ARENA = 1 << 16;
let arena = new Int32Array(ARENA);
let used = 0;
const nameBuffer = new Int32Array(MOST_NAMES);

/** Makes room in the arena for the words of one more block. */
function arenaWithRoom(): Int32Array {
  if (used + MOST_TOKENS + MOST_NAMES > ARENA) {
    arena = new Int32Array(ARENA);
    used = 0;
  }
  return arena;
}

/** A scan on its way: it is read to from left to right. */
class Scanner implements Scan {
  readonly store = arenaWithRoom();
  readonly start = used;
  wordsEnd = used;
  namesEnd = used;
  wordCount = 0;
  spacedWords = 0;
  ideographs = 0;
  scanned = 0;
  hasDigit = false;
  hasCapital = false;
  hasSmall = false;
  foreign = 0;
  longWords = 0;
  longCapitals = 0;
  startsSmall = false;
  stops = 0;
  key = 0;
  hasTrigger = false;
  signs = 0;
  /** Whether white space stands before what comes next, or nothing. */
  isApart = true;
  /** All kinds of characters in its words, one bit each (`CHARACTERS`). */
  #kinds = 0;
  #names = 0;
  #startsSentence = true;

  /** Reads the word that begins at an offset, up to its end or that of what is looked at; gives the offset to go on from. */
  readWord(text: string, start: number, end: number): number {
    let hash = FNV_OFFSET;
    let stem = 0;
    let kinds = 0;
    let foreign = 0;
    let at = start;
    do {
      const code = text.charCodeAt(at);
      const character = CHARACTERS[code] as number;
      if (character < FIRST_OF_WORDS) break;
      kinds |= character;
      if (code > LAST_ASCII) foreign++;
      hash = Math.imul(hash ^ code ^ (character & SMALL_FORM), FNV_PRIME);
      if (++at - start === STEM_LETTERS) stem = hash;
    } while (at < end);
    if ((kinds & UNKNOWN) !== 0) {
      // The first text in this script: what it is made of is now known, and it is read anew.
      describeRest();
      return start;
    }
    this.#kinds |= kinds;
    this.foreign += foreign;
    const length = at - start;
    const kind = (CHARACTERS[text.charCodeAt(start)] as number) >>> KIND_BITS;
    this.#takeWord(hash, length < STEM_LETTERS ? hash : stem, length, kind);
    return at;
  }

  /** @param kind that of its first character */
  #takeWord(hash: number, stem: number, length: number, kind: number) {
    const isCapital = kind !== LETTER && kind !== UNCASED;
    if (this.wordCount === 0) this.startsSmall = kind === LETTER;
    if (this.isApart) this.spacedWords++;
    this.isApart = false;
    this.wordCount++;
    if (length >= SHORTEST_WORD) {
      this.longWords++;
      if (isCapital) this.longCapitals++;
    }
    if (length >= SHORTEST_WORD || (isCapital && length >= 2)) this.#keep(stem);
    if (isTrigger(hash, this.wordCount === 1)) this.hasTrigger = true;
    this.key = Math.imul(this.key ^ hash, FNV_PRIME);
    if (isCapital && length >= 3 && !this.#startsSentence && this.#names < MOST_NAMES)
      nameBuffer[this.#names++] = stem;
    this.#startsSentence = false;
  }

  #keep(token: number) {
    if (this.wordsEnd < this.start + MOST_TOKENS) this.store[this.wordsEnd++] = token;
  }

  /** Reads a character that stands in no word. */
  readSign(text: string, at: number, end: number) {
    const code = text.charCodeAt(at);
    this.signs |= SIGNS[code] as number;
    if (isIdeograph(code)) {
      this.ideographs++;
      this.key = Math.imul(this.key ^ code, FNV_PRIME);
      const next = at + 1 < end ? text.charCodeAt(at + 1) : SPACE;
      if (isIdeograph(next)) this.#keep(Math.imul(code, FNV_PRIME) ^ next);
    } else if (code <= SPACE || code === NO_BREAK_SPACE) this.isApart = true;
    else if (code === FULL_STOP || code === QUESTION_MARK || code === EXCLAMATION_MARK) {
      this.#startsSentence = true;
      if (at + 1 < end && text.charCodeAt(at + 1) <= SPACE) this.stops++;
      // "www.", and few other words.
      if (text.charCodeAt(at - 1) === SMALL_W) this.signs |= LINK_SIGN;
    }
  }

  /** @param end so many characters were looked at */
  close(end: number) {
    this.scanned = end;
    this.hasDigit = (this.#kinds & (DIGIT << KIND_BITS)) !== 0;
    this.hasCapital = (this.#kinds & (CAPITAL << KIND_BITS)) !== 0;
    this.hasSmall = (this.#kinds & (LETTER << KIND_BITS)) !== 0;
    for (let name = 0; name < this.#names; name++)
      this.store[this.wordsEnd + name] = nameBuffer[name] as number;
    used = this.namesEnd = this.wordsEnd + this.#names;
  }
}

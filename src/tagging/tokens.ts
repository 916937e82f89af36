import { CharKind, FOLDED, KINDS } from './characters';
import { EMPTY_HASH, hashStep, type Vocabulary } from './vocabulary';

/** What stands between a token and the one before it; the higher, the wider apart. */
export const Gap = {
  Space: 0,
  Hyphen: 1,
  /** A full stop: the end of a sentence, or of an abbreviation as in "St. Petersburg". */
  Dot: 2,
  Comma: 3,
  /** Quotation marks, brackets, dashes, colons. */
  Other: 4,
  /** Question and exclamation marks, the beginning of a part. */
  Stop: 5,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** How a token is written; bits. */
export const Shape = {
  /** Its first letter is a capital. */
  Capital: 1,
  /** It has two letters or more and all are capitals. */
  AllCapitals: 2,
  /** It is followed by 's or s'. */
  Possessive: 4,
  Digit: 8,
  /** It has full stops within: "U.S.". */
  Dotted: 16,
} as const;

/** Apostrophes stand inside words ("N'Djamena"); in French and Italian they part an article from its noun ("l'Ukraine"). */
export type Apostrophes = 'inside' | 'between';

/** Tokens of an article as columns, used again for each article so that tagging allocates little. */
export class TokenBuffer {
  count = 0;
  /** UTF-16 offsets within the piece's text. */
  start: Int32Array;
  end: Int32Array;
  /** Number in the vocabulary, or -1. */
  word: Int32Array;
  /** `Gap` before the token. */
  gap: Uint8Array;
  /** Bits of `Shape`. */
  shape: Uint8Array;
  /** Index of the piece the token stands in. */
  piece: Int32Array;

  constructor(capacity = 4096) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.word = new Int32Array(capacity);
    this.gap = new Uint8Array(capacity);
    this.shape = new Uint8Array(capacity);
    this.piece = new Int32Array(capacity);
  }

  clear(): void {
    this.count = 0;
  }

  push(start: number, end: number, word: number, gap: Gap, shape: number, piece: number): void {
    if (this.count === this.start.length) this.grow();
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.word[at] = word;
    this.gap[at] = gap;
    this.shape[at] = shape;
    this.piece[at] = piece;
  }

  private grow(): void {
    const wider = new TokenBuffer(this.start.length * 2);
    wider.start.set(this.start);
    wider.end.set(this.end);
    wider.word.set(this.word);
    wider.gap.set(this.gap);
    wider.shape.set(this.shape);
    wider.piece.set(this.piece);
    ({ start: this.start, end: this.end, word: this.word } = wider);
    ({ gap: this.gap, shape: this.shape, piece: this.piece } = wider);
  }
}

/** Whether only a space parts the token from the one before it. */
export function isJoined(tokens: TokenBuffer, at: number): boolean {
  return tokens.gap[at] === Gap.Space;
}

export function isCapital(tokens: TokenBuffer, at: number): boolean {
  return ((tokens.shape[at] as number) & Shape.Capital) !== 0;
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const FULL_STOP = 0x2e;
const LETTER_S = 0x73;

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE;
}

function isWordChar(code: number): boolean {
  const kind = KINDS[code] as number;
  return kind === CharKind.Lower || kind === CharKind.Upper || kind === CharKind.Digit;
}

const GAPS: Readonly<Record<string, Gap>> = {
  ' ': Gap.Space,
  '\t': Gap.Space,
  '\n': Gap.Space,
  '\r': Gap.Space,
  '\u00a0': Gap.Space,
  '-': Gap.Hyphen,
  '\u2010': Gap.Hyphen,
  '\u2011': Gap.Hyphen,
  '/': Gap.Hyphen,
  '.': Gap.Dot,
  ',': Gap.Comma,
  '!': Gap.Stop,
  '?': Gap.Stop,
  '。': Gap.Stop,
};

const GAP_OF = new Uint8Array(0x10000).fill(Gap.Other);
for (const [char, gap] of Object.entries(GAPS)) GAP_OF[char.charCodeAt(0)] = gap;
GAP_OF[APOSTROPHE] = Gap.Space;
GAP_OF[CURLY_APOSTROPHE] = Gap.Space;

export interface TokenizeOptions {
  readonly apostrophes?: Apostrophes;
  /** Adds unknown words to the vocabulary: for compiling tables, never for texts. */
  readonly learn?: boolean;
}

/**
 * Appends the tokens of `text` to `tokens`. A word is a run of letters and digits; "U.S." is one word,
 * a possessive 's is left out of its word, words joined by a hyphen are two with `Gap.Hyphen`.
 */
export function tokenize(
  text: string,
  piece: number,
  vocabulary: Vocabulary,
  tokens: TokenBuffer,
  { apostrophes = 'inside', learn = false }: TokenizeOptions = {},
): void {
  let gap: Gap = Gap.Stop;
  const length = text.length;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code] as CharKind;
    if (kind === CharKind.Other || kind === CharKind.Skipped) {
      const found = GAP_OF[code] as Gap;
      if (found > gap) gap = found;
      at++;
      continue;
    }
    const start = at;
    let hash = EMPTY_HASH;
    let letters = 0;
    let capitals = 0;
    let sinceDot = 0;
    let shape: number = kind === CharKind.Upper ? Shape.Capital : kind === CharKind.Digit ? Shape.Digit : 0;
    let end = at;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      const unitKind = KINDS[unit] as CharKind;
      if (unitKind === CharKind.Single && at > start) break;
      if (unitKind !== CharKind.Other) {
        if (unitKind === CharKind.Skipped) continue;
        hash = hashStep(hash, FOLDED[unit] as number);
        letters++;
        sinceDot++;
        if (unitKind === CharKind.Upper) capitals++;
        end = at + 1;
        if (unitKind === CharKind.Single) {
          at++;
          break;
        }
        continue;
      }
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      if (unit === FULL_STOP && sinceDot === 1 && isWordChar(next) && capitals > 0) {
        shape |= Shape.Dotted;
        sinceDot = 0;
        continue;
      }
      if (!isApostrophe(unit)) break;
      if (apostrophes === 'between') break;
      const isPossessive =
        (next | 0x20) === LETTER_S && !isWordChar(at + 2 < length ? text.charCodeAt(at + 2) : 0);
      if (isPossessive) {
        shape |= Shape.Possessive;
        at += 2;
        break;
      }
      if (!isWordChar(next)) break;
    }
    if (capitals > 1 && capitals === letters) shape |= Shape.AllCapitals;
    const word = learn ? vocabulary.add(hash, text, start, end) : vocabulary.find(hash, text, start, end);
    tokens.push(start, end, word, gap, shape, piece);
    gap = Gap.Space;
  }
}

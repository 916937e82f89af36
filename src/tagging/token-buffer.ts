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
  /** It is followed by 's. */
  Possessive: 4,
  Digit: 8,
  /** It has full stops within: "U.S.". */
  Dotted: 16,
} as const;

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

/** Whether the token begins with a capital letter. */
export function isCapital(tokens: TokenBuffer, at: number): boolean {
  return ((tokens.shape[at] as number) & Shape.Capital) !== 0;
}

/** The number of the word at a token, -1 past the last and for unknown words. */
export function wordAt(tokens: TokenBuffer, at: number): number {
  return at < tokens.count ? (tokens.word[at] as number) : -1;
}

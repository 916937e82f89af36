import { ImportFailure } from './import-failure';
import { LONGEST_VALUE } from './limits';

const [QUOTE, BACKSLASH, COMMA, SQUARE, CURLY, SQUARE_END, CURLY_END] = [34, 92, 44, 91, 123, 93, 125];
const BLANKS: ReadonlySet<number> = new Set([9, 10, 13, 32]);

/**
 * Cuts JSON that comes in chunks into its outermost values, without holding more than one of them: the elements of
 * an array, or values one behind the other. What the values themselves are is left to `JSON.parse`.
 */
export class JsonValues {
  #pending = '';
  #at = 0;
  #start = -1;
  #depth = 0;
  /** Depth at which values stand: 1 within an array, else 0. */
  #base = 0;
  #inString = false;
  #begun = false;

  /** Takes a chunk; gives the texts of the values that are complete by now. @throws ImportFailure */
  *push(chunk: string): Generator<string> {
    this.#pending += chunk;
    for (; this.#at < this.#pending.length; this.#at++) {
      const value = this.#step(this.#pending.charCodeAt(this.#at));
      if (value !== null) yield value;
    }
    const keep = this.#start >= 0 ? this.#start : this.#at;
    this.#pending = this.#pending.slice(keep);
    this.#at -= keep;
    if (this.#start >= 0) this.#start = 0;
    if (this.#pending.length > LONGEST_VALUE)
      throw new ImportFailure(
        'too-large',
        `has a value of more than ${LONGEST_VALUE / 1024 ** 2} MB in it. Save it as JSON Lines, an article a line.`,
      );
  }

  /** Gives a last value that nothing stood behind. */
  *end(): Generator<string> {
    if (this.#start >= 0 && this.#depth === 0 && !this.#inString) yield this.#pending.slice(this.#start);
    else if (this.#start >= 0 || this.#depth > 0) this.isCutOff = true;
  }

  /** Whether the text ended within a value or an array. */
  isCutOff = false;

  /** Takes one character; gives the value it completes, or null. */
  #step(code: number): string | null {
    if (this.#inString) {
      // What a backslash stands before is part of the string, whatever it is.
      if (code === BACKSLASH) this.#at++;
      else if (code === QUOTE) this.#inString = false;
      return null;
    }
    if (code === CURLY || code === SQUARE) {
      const opensList = code === SQUARE && !this.#begun;
      this.#begun = true;
      if (opensList) this.#base = 1;
      else if (this.#start < 0) this.#start = this.#at;
      this.#depth++;
      return null;
    }
    if (code === CURLY_END || code === SQUARE_END) {
      // The list itself ends; a number may stand before its bracket.
      if (this.#depth === this.#base) {
        const last = this.#take(this.#at);
        this.#depth = Math.max(0, this.#depth - 1);
        this.#base = 0;
        return last;
      }
      this.#depth--;
      return this.#depth === this.#base ? this.#take(this.#at + 1) : null;
    }
    if (this.#depth > this.#base) {
      if (code === QUOTE) this.#inString = true;
      return null;
    }
    if (code === COMMA || BLANKS.has(code)) return this.#take(this.#at);
    this.#begun = true;
    if (this.#start < 0) this.#start = this.#at;
    if (code === QUOTE) this.#inString = true;
    return null;
  }

  #take(end: number): string | null {
    if (this.#start < 0) return null;
    const value = this.#pending.slice(this.#start, end);
    this.#start = -1;
    return value;
  }
}

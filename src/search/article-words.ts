import { grown } from './growth';
import { decode, encode } from './word-sequence';

export interface ArticleWordsData {
  /** All sequences as word-sequence.ts writes them. */
  readonly units: Uint16Array<ArrayBuffer>;
  /** Start and length of each row's units, two numbers a row; length 0 where the row is free. */
  readonly spans: Uint32Array<ArrayBuffer>;
}

/**
 * The words of each article in reading order: what a phrase and the closeness of two words are read from,
 * and what tells which lists to clear when the article goes.
 */
export class ArticleWords {
  #units = new Uint16Array(1024);
  #spans = new Uint32Array(32);
  #used = 0;
  #dead = 0;
  #decoded = new Uint32Array(1024);

  /** Takes the arrays over. */
  static fromData(data: ArticleWordsData): ArticleWords {
    const articles = new ArticleWords();
    articles.#units = data.units;
    articles.#spans = data.spans;
    articles.#used = data.units.length;
    return articles;
  }

  /** The arrays themselves: valid until the next change. */
  toData(): ArticleWordsData {
    this.#compact();
    return { units: this.#units.subarray(0, this.#used), spans: this.#spans };
  }

  /** Number of rows there is room for: every row in use is below it. */
  get rowLimit(): number {
    return this.#spans.length >>> 1;
  }

  /** The rows in use, ascending. */
  *rows(): Generator<number> {
    for (let row = 0; row < this.rowLimit; row++) if (this.has(row)) yield row;
  }

  has(row: number): boolean {
    return (this.#spans[row * 2 + 1] ?? 0) > 0;
  }

  /** The row's words, see word-sequence.ts; empty for a free row. Valid until the next call. */
  sequence(row: number): Uint32Array {
    const start = this.#spans[row * 2] ?? 0;
    const length = this.#spans[row * 2 + 1] ?? 0;
    this.#decoded = grown(this.#decoded, length);
    return this.#decoded.subarray(0, decode(this.#units, start, start + length, this.#decoded));
  }

  /** Adds a row that is free; a sequence has one entry at least. */
  set(row: number, sequence: readonly number[]): void {
    const units = encode(sequence);
    this.#units = grown(this.#units, this.#used + units.length);
    this.#units.set(units, this.#used);
    this.#spans = grown(this.#spans, row * 2 + 2);
    this.#spans[row * 2] = this.#used;
    this.#spans[row * 2 + 1] = units.length;
    this.#used += units.length;
  }

  remove(row: number): void {
    this.#dead += this.#spans[row * 2 + 1] ?? 0;
    this.#spans[row * 2 + 1] = 0;
    if (this.#dead * 2 > this.#used) this.#compact();
  }

  #compact(): void {
    if (this.#dead === 0) return;
    const kept = new Uint16Array(this.#used - this.#dead);
    let used = 0;
    for (let row = 0; row < this.rowLimit; row++) {
      const start = this.#spans[row * 2] ?? 0;
      const length = this.#spans[row * 2 + 1] ?? 0;
      kept.set(this.#units.subarray(start, start + length), used);
      this.#spans[row * 2] = used;
      used += length;
    }
    this.#units = kept;
    this.#used = used;
    this.#dead = 0;
  }
}

import { grown } from './growth';
import { decode, encode } from './word-sequence';

export interface ArticleWordsData {
  /** All sequences as word-sequence.ts writes them, one behind the other: full pages, and a last one that need not be full. */
  readonly pages: readonly Uint16Array<ArrayBuffer>[];
  /** Start and length of each row's units, two numbers a row; length 0 where the row is free. */
  readonly spans: Uint32Array<ArrayBuffer>;
}

/** Units of a page: what is not used yet, or copied at a time, is no more than a megabyte. */
const PAGE_BITS = 19;
const PAGE = 1 << PAGE_BITS;
const IN_PAGE = PAGE - 1;

/**
 * The words of each article in reading order: what a phrase and the closeness of two words are read from,
 * and what tells which lists to clear when the article goes. They lie in pages, since an array of all of them,
 * a third of the library's text, would be copied when it grows.
 */
export class ArticleWords {
  #pages: Uint16Array<ArrayBuffer>[] = [];
  #spans = new Uint32Array(32);
  #used = 0;
  #dead = 0;
  /** The units that are being read, where they stand in more than one page. */
  #gathered = new Uint16Array(0);
  #decoded = new Uint32Array(1024);

  /** Takes the arrays over. */
  static fromData({ pages, spans }: ArticleWordsData): ArticleWords {
    const articles = new ArticleWords();
    articles.#pages = [...pages];
    articles.#spans = spans;
    articles.#used = pages.reduce((sum, { length }) => sum + length, 0);
    return articles;
  }

  /** The arrays themselves: valid until the next change. */
  toData(): ArticleWordsData {
    this.#compact();
    const pages = this.#pages.map((page, at) => page.subarray(0, this.#used - at * PAGE));
    return { pages, spans: this.#spans };
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
    const isInOne = (start & IN_PAGE) + length <= PAGE;
    const units = isInOne ? this.#pages[start >>> PAGE_BITS] : this.#gather(start, length);
    const from = isInOne ? start & IN_PAGE : 0;
    return this.#decoded.subarray(0, decode(units ?? NONE, from, from + length, this.#decoded));
  }

  /** Adds a row that is free; a sequence has one entry at least. */
  set(row: number, sequence: readonly number[]): void {
    const units = encode(sequence);
    this.#spans = grown(this.#spans, row * 2 + 2);
    this.#spans[row * 2] = this.#used;
    this.#spans[row * 2 + 1] = units.length;
    this.#append(units);
  }

  remove(row: number): void {
    this.#dead += this.#spans[row * 2 + 1] ?? 0;
    this.#spans[row * 2 + 1] = 0;
    if (this.#dead * 2 > this.#used) this.#compact();
  }

  #append(units: Uint16Array): void {
    for (let from = 0; from < units.length; ) {
      const at = this.#used & IN_PAGE;
      const to = Math.min(units.length, from + PAGE - at);
      this.#pageToWrite(this.#used >>> PAGE_BITS).set(units.subarray(from, to), at);
      this.#used += to - from;
      from = to;
    }
  }

  /** A page with room for all its units; one that was stored before it was full gets it when it is written to. */
  #pageToWrite(number: number): Uint16Array {
    const page = this.#pages[number];
    if (page?.length === PAGE) return page;
    const whole = new Uint16Array(PAGE);
    if (page) whole.set(page);
    this.#pages[number] = whole;
    return whole;
  }

  #gather(start: number, length: number): Uint16Array {
    this.#gathered = grown(this.#gathered, length);
    for (let from = 0; from < length; ) {
      const at = (start + from) & IN_PAGE;
      const taken = Math.min(length - from, PAGE - at);
      const page = this.#pages[(start + from) >>> PAGE_BITS] ?? NONE;
      this.#gathered.set(page.subarray(at, at + taken), from);
      from += taken;
    }
    return this.#gathered.subarray(0, length);
  }

  /** Moves what is left to the beginning, in place: what goes forward never passes what is still to be read. */
  #compact(): void {
    if (this.#dead === 0) return;
    const inOrder = Uint32Array.from(this.rows()).sort(
      (a, b) => (this.#spans[a * 2] ?? 0) - (this.#spans[b * 2] ?? 0),
    );
    this.#used = 0;
    this.#dead = 0;
    for (const row of inOrder) {
      const units = this.#gather(this.#spans[row * 2] ?? 0, this.#spans[row * 2 + 1] ?? 0);
      this.#spans[row * 2] = this.#used;
      this.#append(units);
    }
    this.#pages.length = Math.ceil(this.#used / PAGE);
  }
}

const NONE = new Uint16Array(0);

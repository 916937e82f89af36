import { grown } from './growth';

/** A word in an article's sequence that is the joined form of the parts before it ("wartorn" after "war", "torn"). */
export const COMPOUND_FLAG = 0x80000000;
/** Entries from here on begin a part of the article (a headline, a paragraph); the low bits are the field. */
export const PART_MARK = 0xffffff00;

export interface ArticleWordsData {
  readonly words: Uint32Array<ArrayBuffer>;
  /** Start and length of each row's words, two numbers a row; length 0 where the row is free. */
  readonly spans: Uint32Array<ArrayBuffer>;
}

/**
 * The words of each article in reading order: what a phrase and the closeness of two words are read from,
 * and what tells which lists to clear when the article goes.
 */
export class ArticleWords {
  #words = new Uint32Array(1024);
  #spans = new Uint32Array(32);
  #used = 0;
  #dead = 0;
  /** By word, the last call of `wordsOf` that met it: a set that needs no clearing. */
  #seenAt = new Uint32Array(0);
  #time = 0;

  static fromData(data: ArticleWordsData): ArticleWords {
    const articles = new ArticleWords();
    articles.#words = data.words;
    articles.#spans = data.spans;
    articles.#used = data.words.length;
    return articles;
  }

  toData(): ArticleWordsData {
    this.#compact();
    return { words: this.#words.slice(0, this.#used), spans: this.#spans.slice() };
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

  /** The row's sequence: word ids, some with `COMPOUND_FLAG`, and part marks. Empty for a free row. */
  sequence(row: number): Uint32Array {
    const start = this.#spans[row * 2] ?? 0;
    return this.#words.subarray(start, start + (this.#spans[row * 2 + 1] ?? 0));
  }

  /** The different words of some rows, in the order they are met. */
  wordsOf(rows: readonly number[], vocabularySize: number): number[] {
    this.#seenAt = grown(this.#seenAt, vocabularySize);
    const time = ++this.#time;
    const words: number[] = [];
    for (const row of rows) {
      const start = this.#spans[row * 2] ?? 0;
      const end = start + (this.#spans[row * 2 + 1] ?? 0);
      for (let at = start; at < end; at++) {
        const entry = this.#words[at] ?? 0;
        if (entry >= PART_MARK) continue;
        const word = entry >= COMPOUND_FLAG ? entry - COMPOUND_FLAG : entry;
        if (this.#seenAt[word] === time) continue;
        this.#seenAt[word] = time;
        words.push(word);
      }
    }
    return words;
  }

  set(row: number, sequence: readonly number[]): void {
    this.#words = grown(this.#words, this.#used + sequence.length);
    this.#words.set(sequence, this.#used);
    this.#spans = grown(this.#spans, row * 2 + 2);
    this.#spans[row * 2] = this.#used;
    this.#spans[row * 2 + 1] = sequence.length;
    this.#used += sequence.length;
  }

  remove(row: number): void {
    this.#dead += this.#spans[row * 2 + 1] ?? 0;
    this.#spans[row * 2 + 1] = 0;
    if (this.#dead * 2 > this.#used) this.#compact();
  }

  #compact(): void {
    if (this.#dead === 0) return;
    const kept = new Uint32Array(this.#used - this.#dead);
    let used = 0;
    for (let row = 0; row < this.rowLimit; row++) {
      const sequence = this.sequence(row);
      kept.set(sequence, used);
      this.#spans[row * 2] = used;
      used += sequence.length;
    }
    this.#words = kept;
    this.#used = used;
    this.#dead = 0;
  }
}

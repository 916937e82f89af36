import { grown } from './growth';

/** A word in an article's sequence that is the joined form of the parts before it ("wartorn" after "war", "torn"). */
export const COMPOUND_FLAG = 0x80000000;
/** What is left of an entry without the flag. */
export const WORD_BITS = 0x7fffffff;
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
  #met = new Uint32Array(0);

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

  /** The different words of some rows, in the order they are met. Valid until the next call. */
  wordsOf(rows: readonly number[], vocabularySize: number): Uint32Array {
    this.#seenAt = grown(this.#seenAt, vocabularySize);
    const seenAt = this.#seenAt;
    const time = ++this.#time;
    this.#met = grown(this.#met, vocabularySize);
    const words = this.#met;
    let size = 0;
    for (const row of rows) {
      for (const entry of this.sequence(row)) {
        const word = entry & WORD_BITS;
        if (entry >= PART_MARK || seenAt[word] === time) continue;
        seenAt[word] = time;
        words[size++] = word;
      }
    }
    return words.subarray(0, size);
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

import type { ArticleWords } from './article-words';
import { grown } from './growth';
import { PART_MARK, WORD_BITS } from './word-sequence';

/** Gathers the different words of some articles: a set of word ids that needs no clearing between searches. */
export class DistinctWords {
  /** By word, the last call that met it. */
  #metAt = new Uint32Array(0);
  #call = 0;
  #words = new Uint32Array(0);

  /** The different words of the rows, in the order they are met. Valid until the next call. */
  of(rows: readonly number[], articles: ArticleWords, vocabularySize: number): Uint32Array {
    this.#metAt = grown(this.#metAt, vocabularySize);
    this.#words = grown(this.#words, vocabularySize);
    this.#call++;
    let size = 0;
    for (const row of rows) size = this.#gather(articles.sequence(row), size);
    return this.#words.subarray(0, size);
  }

  #gather(sequence: Uint32Array, from: number): number {
    let size = from;
    for (let at = 0; at < sequence.length; at++) {
      const entry = sequence[at] ?? 0;
      const word = entry & WORD_BITS;
      if (entry >= PART_MARK || this.#metAt[word] === this.#call) continue;
      this.#metAt[word] = this.#call;
      this.#words[size++] = word;
    }
    return size;
  }
}

import { ByteChains } from './byte-chains';
import { grown } from './growth';
import { LARGEST_POSTING, readPostings, writePosting } from './packed-list';

/** The articles a word stands in: `rows[start]` to `rows[start + length - 1]`, ascending, and how often. */
export interface PostingList {
  readonly rows: Uint32Array;
  /** Packed by field, see fields.ts; parallel to `rows`. */
  readonly counts: Uint16Array;
  readonly start: number;
  readonly length: number;
}

export interface PostingsData {
  /** Number of articles of each word, by word id. */
  readonly lengths: Uint32Array<ArrayBuffer>;
  /** Number of bytes of each word's list. */
  readonly sizes: Uint32Array<ArrayBuffer>;
  /** The row each list ends with. */
  readonly lastRows: Uint32Array<ArrayBuffer>;
  /** All lists one behind the other, see packed-list.ts. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const NOTHING: PostingList = { rows: new Uint32Array(0), counts: new Uint16Array(0), start: 0, length: 0 };
/** Lists are unpacked into arrays of so many postings, or one for each word of a search would take longer than reading them. */
const UNPACKED = 1 << 15;

/**
 * For each word the articles it stands in, packed. What a list held when it was stored, or was made ready for it, stays where
 * it is; what has come since lies in a chain of blocks. So growing one article at a time neither rebuilds nor copies anything,
 * and an index that has been stored takes no more than what it holds.
 */
export class Postings {
  /** The lists as they were stored, one behind the other; never changed, so that a snapshot can have it. */
  #stored = new Uint8Array(0);
  #starts = new Uint32Array(0);
  /** Number of stored bytes of each list; 0 as soon as it has been written anew. */
  #storedSizes = new Uint32Array(0);
  #added = new ByteChains();
  #lengths = new Uint32Array(128);
  #lastRows = new Uint32Array(128);
  readonly #posting = new Uint8Array(LARGEST_POSTING);
  /** The list that is being read, where it does not lie in one piece. */
  #gathered = new Uint8Array(0);
  #rows = new Uint32Array(0);
  #counts = new Uint16Array(0);
  #unpacked = 0;

  /** Takes the arrays over. */
  static fromData({ lengths, sizes, lastRows, bytes }: PostingsData): Postings {
    const postings = new Postings();
    postings.#lengths = lengths;
    postings.#lastRows = lastRows;
    postings.#store(bytes, sizes);
    return postings;
  }

  /** The lists of the first `words` words, put together: the bytes are its own, and are not changed any more. */
  toData(words: number): PostingsData {
    const sizes = new Uint32Array(words);
    for (let word = 0; word < words; word++) sizes[word] = this.#size(word);
    const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
    for (let word = 0, to = 0; word < words; to += sizes[word++] ?? 0) this.#copy(word, bytes, to);
    this.#store(bytes, sizes);
    const lengths = grown(this.#lengths, words).slice(0, words);
    const lastRows = grown(this.#lastRows, words).slice(0, words);
    return { lengths, sizes, lastRows, bytes };
  }

  /** Number of articles the word stands in. */
  frequency(word: number): number {
    return this.#lengths[word] ?? 0;
  }

  /** The word's articles, unpacked; it stays as it is whatever changes. */
  list(word: number): PostingList {
    const length = this.#lengths[word] ?? 0;
    if (length === 0) return NOTHING;
    if (this.#unpacked + length > this.#rows.length) {
      // Lists that are in use keep the arrays they lie in.
      this.#rows = new Uint32Array(Math.max(UNPACKED, length));
      this.#counts = new Uint16Array(this.#rows.length);
      this.#unpacked = 0;
    }
    const start = this.#unpacked;
    this.#unpacked += length;
    const isStored = this.#added.size(word) === 0;
    if (!isStored) this.#gather(word);
    const bytes = isStored ? this.#stored : this.#gathered;
    const from = isStored ? (this.#starts[word] ?? 0) : 0;
    readPostings(bytes, from, length, this.#rows, this.#counts, start);
    return { rows: this.#rows, counts: this.#counts, start, length };
  }

  /** Says how often a word stands in an article, once for each of them. Quickest where the row is the highest so far. */
  set(word: number, row: number, counts: number): void {
    const length = this.#lengths[word] ?? 0;
    const last = length === 0 ? -1 : (this.#lastRows[word] ?? 0);
    if (row <= last) {
      this.#change(word, row, counts);
      return;
    }
    if (word >= this.#lengths.length) this.#addWords(word + 1);
    this.#added.append(word, this.#posting, writePosting(this.#posting, 0, last, row, counts));
    this.#lengths[word] = length + 1;
    this.#lastRows[word] = row;
  }

  /** Takes an article out of a word's list. */
  remove(word: number, row: number): void {
    if (this.frequency(word) > 0) this.#change(word, row, 0);
  }

  /** Takes articles out of all lists, each of which is read once: many times as fast as one article after the other. */
  removeAll(rows: ReadonlySet<number>): void {
    for (let word = 0; word < this.#lengths.length; word++) {
      const { rows: all, counts, start, length } = this.list(word);
      let isIn = false;
      for (let i = start; i < start + length && !isIn; i++) isIn = rows.has(all[i] as number);
      if (!isIn) continue;
      this.#begin(word);
      for (let i = start; i < start + length; i++) {
        const row = all[i] as number;
        if (!rows.has(row)) this.set(word, row, counts[i] as number);
      }
    }
  }

  /** Writes a list anew with another count of a row; 0 leaves the row out. */
  #change(word: number, changed: number, count: number): void {
    const { rows, counts, start, length } = this.list(word);
    this.#begin(word);
    let isDue = count > 0;
    for (let i = start; i < start + length; i++) {
      const row = rows[i] as number;
      if (isDue && row >= changed) {
        this.set(word, changed, count);
        isDue = false;
      }
      if (row !== changed) this.set(word, row, counts[i] as number);
    }
    if (isDue) this.set(word, changed, count);
  }

  #begin(word: number): void {
    if (word < this.#storedSizes.length) this.#storedSizes[word] = 0;
    this.#added.clear(word);
    this.#lengths[word] = 0;
  }

  #addWords(words: number): void {
    this.#lengths = grown(this.#lengths, words);
    this.#lastRows = grown(this.#lastRows, this.#lengths.length);
  }

  #size(word: number): number {
    return (this.#storedSizes[word] ?? 0) + this.#added.size(word);
  }

  #gather(word: number): void {
    this.#gathered = grown(this.#gathered, this.#size(word));
    this.#copy(word, this.#gathered, 0);
  }

  /** Copies a list to a place of an array that has room for it. */
  #copy(word: number, to: Uint8Array, place: number): void {
    const from = this.#starts[word] ?? 0;
    const size = this.#storedSizes[word] ?? 0;
    // A list is short as a rule: copying it by hand is quicker than making a view for `set`.
    for (let i = 0; i < size; i++) to[place + i] = this.#stored[from + i] as number;
    this.#added.copy(word, to, place + size);
  }

  /** Has lists lie one behind the other from now on. */
  #store(bytes: Uint8Array<ArrayBuffer>, sizes: Uint32Array): void {
    this.#stored = bytes;
    this.#storedSizes = sizes.slice();
    this.#starts = new Uint32Array(sizes.length);
    for (let word = 1; word < sizes.length; word++)
      this.#starts[word] = (this.#starts[word - 1] ?? 0) + (sizes[word - 1] ?? 0);
    this.#added = new ByteChains();
  }
}

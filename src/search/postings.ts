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
const FIRST_ROOM = 16;

/**
 * For each word the articles it stands in, packed. All lists share one pool; a list that is full moves to a room of
 * the next power of two. Rooms left behind are used again, so growing one article at a time never rebuilds
 * anything and wastes little.
 */
export class Postings {
  #bytes = new Uint8Array(1024);
  #starts = new Uint32Array(128);
  #lengths = new Uint32Array(128);
  #sizes = new Uint32Array(128);
  #rooms = new Uint32Array(128);
  #lastRows = new Uint32Array(128);
  #used = 0;
  /** Starts of free rooms, by the power of two that they have room for. */
  readonly #free: number[][] = [];
  #rows = new Uint32Array(0);
  #counts = new Uint16Array(0);
  #unpacked = 0;

  /** Takes the arrays over; every list has room for what it holds. */
  static fromData({ lengths, sizes, lastRows, bytes }: PostingsData): Postings {
    const postings = new Postings();
    postings.#bytes = bytes;
    postings.#lengths = lengths;
    postings.#sizes = sizes;
    postings.#lastRows = lastRows;
    postings.#rooms = sizes.slice();
    postings.#starts = new Uint32Array(sizes.length);
    for (let word = 0; word < sizes.length; word++) {
      postings.#starts[word] = postings.#used;
      postings.#used += sizes[word] ?? 0;
    }
    return postings;
  }

  /** The lists of the first `words` words, copied. */
  toData(words: number): PostingsData {
    const sizes = grown(this.#sizes, words).slice(0, words);
    const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
    for (let word = 0, to = 0; word < words; word++) {
      const from = this.#starts[word] ?? 0;
      const end = from + (sizes[word] ?? 0);
      // A list is short as a rule: copying it by hand is quicker than making two views for `set`.
      for (let at = from; at < end; at++) bytes[to++] = this.#bytes[at] as number;
    }
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
    readPostings(this.#bytes, this.#starts[word] ?? 0, length, this.#rows, this.#counts, start);
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
    if (word >= this.#starts.length) this.#addWords(word + 1);
    const size = this.#sizes[word] ?? 0;
    if (size + LARGEST_POSTING > (this.#rooms[word] ?? 0)) this.#move(word, size);
    const start = this.#starts[word] ?? 0;
    this.#sizes[word] = writePosting(this.#bytes, start + size, last, row, counts) - start;
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
    this.#sizes[word] = 0;
    this.#lengths[word] = 0;
  }

  #addWords(words: number): void {
    this.#starts = grown(this.#starts, words);
    this.#lengths = grown(this.#lengths, this.#starts.length);
    this.#sizes = grown(this.#sizes, this.#starts.length);
    this.#rooms = grown(this.#rooms, this.#starts.length);
    this.#lastRows = grown(this.#lastRows, this.#starts.length);
  }

  /** Gives a list a room with at least one place more. */
  #move(word: number, size: number): void {
    const power = 32 - Math.clz32(Math.max(FIRST_ROOM, size + LARGEST_POSTING) - 1);
    const from = this.#starts[word] ?? 0;
    const room = this.#rooms[word] ?? 0;
    const to = this.#allocate(power);
    for (let i = 0; i < size; i++) this.#bytes[to + i] = this.#bytes[from + i] as number;
    if (room >= FIRST_ROOM) this.#freeRooms(31 - Math.clz32(room)).push(from);
    this.#starts[word] = to;
    this.#rooms[word] = 2 ** power;
  }

  #allocate(power: number): number {
    const reused = this.#freeRooms(power).pop();
    if (reused !== undefined) return reused;
    const start = this.#used;
    this.#used += 2 ** power;
    this.#bytes = grown(this.#bytes, this.#used);
    return start;
  }

  #freeRooms(power: number): number[] {
    this.#free[power] ??= [];
    return this.#free[power];
  }
}

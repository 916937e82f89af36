import { counted } from './fields';
import { grown } from './growth';

/** The articles a word stands in: `rows[start]` to `rows[start + length - 1]`, in no order, and how often. */
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
  /** All lists one behind the other. */
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly counts: Uint16Array<ArrayBuffer>;
}

const NOTHING: PostingList = { rows: new Uint32Array(0), counts: new Uint16Array(0), start: 0, length: 0 };

/**
 * For each word the articles it stands in. All lists share one pool; a list that is full moves to a room of
 * the next power of two. Rooms left behind are used again, so growing one article at a time never rebuilds
 * anything and wastes little.
 */
export class Postings {
  #rows = new Uint32Array(1024);
  #counts = new Uint16Array(1024);
  #starts = new Uint32Array(128);
  #lengths = new Uint32Array(128);
  #rooms = new Uint32Array(128);
  #used = 0;
  /** Starts of free rooms, by the power of two that they have room for. */
  readonly #free: number[][] = [];

  /** Takes the arrays over; every list has room for what it holds. */
  static fromData({ lengths, rows, counts }: PostingsData): Postings {
    const postings = new Postings();
    postings.#rows = rows;
    postings.#counts = counts;
    postings.#lengths = lengths;
    postings.#rooms = lengths.slice();
    postings.#starts = new Uint32Array(lengths.length);
    for (let word = 0; word < lengths.length; word++) {
      postings.#starts[word] = postings.#used;
      postings.#used += lengths[word] ?? 0;
    }
    return postings;
  }

  /** The lists of the first `words` words, copied. */
  toData(words: number): PostingsData {
    const lengths = grown(this.#lengths, words).slice(0, words);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const rows = new Uint32Array(total);
    const counts = new Uint16Array(total);
    for (let word = 0, to = 0; word < words; word++) {
      const { start, length } = this.list(word);
      // A list is short as a rule: copying it by hand is quicker than making two views for `set`.
      for (let at = start; at < start + length; at++, to++) {
        rows[to] = this.#rows[at] ?? 0;
        counts[to] = this.#counts[at] ?? 0;
      }
    }
    return { lengths, rows, counts };
  }

  /** Number of articles the word stands in. */
  frequency(word: number): number {
    return this.#lengths[word] ?? 0;
  }

  /** The word's articles. Valid until the next change. */
  list(word: number): PostingList {
    const length = this.#lengths[word] ?? 0;
    if (length === 0) return NOTHING;
    return { rows: this.#rows, counts: this.#counts, start: this.#starts[word] ?? 0, length };
  }

  /** Counts one more mention of a word in a field of the article that is being added. */
  count(word: number, row: number, field: number): void {
    const length = this.#lengths[word] ?? 0;
    const last = (this.#starts[word] ?? 0) + length - 1;
    if (length > 0 && this.#rows[last] === row) {
      this.#counts[last] = counted(this.#counts[last] ?? 0, field);
    } else {
      this.#append(word, row, counted(0, field));
    }
  }

  /** Takes an article out of a word's list; the last one takes its place. */
  remove(word: number, row: number): void {
    const start = this.#starts[word] ?? 0;
    const last = start + (this.#lengths[word] ?? 0) - 1;
    const at = this.#rows.subarray(start, last + 1).indexOf(row);
    if (at < 0) return;
    this.#rows[start + at] = this.#rows[last] ?? 0;
    this.#counts[start + at] = this.#counts[last] ?? 0;
    this.#lengths[word] = last - start;
  }

  #append(word: number, row: number, counts: number): void {
    if (word >= this.#starts.length) {
      this.#starts = grown(this.#starts, word + 1);
      this.#lengths = grown(this.#lengths, this.#starts.length);
      this.#rooms = grown(this.#rooms, this.#starts.length);
    }
    const length = this.#lengths[word] ?? 0;
    if (length === this.#rooms[word]) this.#move(word, length);
    const at = (this.#starts[word] ?? 0) + length;
    this.#rows[at] = row;
    this.#counts[at] = counts;
    this.#lengths[word] = length + 1;
  }

  /** Gives a full list a room with at least one place more. */
  #move(word: number, length: number): void {
    const power = 32 - Math.clz32(length);
    const from = this.#starts[word] ?? 0;
    const to = this.#allocate(power);
    for (let i = 0; i < length; i++) {
      this.#rows[to + i] = this.#rows[from + i] ?? 0;
      this.#counts[to + i] = this.#counts[from + i] ?? 0;
    }
    if (length > 0) this.#freeRooms(31 - Math.clz32(length)).push(from);
    this.#starts[word] = to;
    this.#rooms[word] = 1 << power;
  }

  #allocate(power: number): number {
    const reused = this.#freeRooms(power).pop();
    if (reused !== undefined) return reused;
    const start = this.#used;
    this.#used += 1 << power;
    this.#rows = grown(this.#rows, this.#used);
    this.#counts = grown(this.#counts, this.#used);
    return start;
  }

  #freeRooms(power: number): number[] {
    this.#free[power] ??= [];
    return this.#free[power];
  }
}

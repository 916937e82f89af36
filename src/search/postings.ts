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
 * For each word the articles it stands in. All lists share one pool; a list has room for a power of two
 * and moves to a room twice as large when it is full. Rooms left behind are used again, so growing one
 * article at a time never rebuilds anything and wastes little.
 */
export class Postings {
  #rows = new Uint32Array(1024);
  #counts = new Uint16Array(1024);
  #starts = new Uint32Array(128);
  #lengths = new Uint32Array(128);
  /** Room of each list as a power of two, plus one; 0 for a word that never had any. */
  #rooms = new Uint8Array(128);
  #used = 0;
  /** Free rooms by power of two. */
  #free: number[][] = [];

  static fromData(data: PostingsData): Postings {
    const postings = new Postings();
    for (let word = 0, from = 0; word < data.lengths.length; word++) {
      const length = data.lengths[word] ?? 0;
      postings.#load(
        word,
        data.rows.subarray(from, from + length),
        data.counts.subarray(from, from + length),
      );
      from += length;
    }
    return postings;
  }

  toData(words: number): PostingsData {
    const lengths = grown(this.#lengths, words).slice(0, words);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const rows = new Uint32Array(total);
    const counts = new Uint16Array(total);
    for (let word = 0, to = 0; word < words; word++) {
      const { start, length } = this.list(word);
      rows.set(this.#rows.subarray(start, start + length), to);
      counts.set(this.#counts.subarray(start, start + length), to);
      to += length;
    }
    return { lengths, rows, counts };
  }

  /** Number of articles the word stands in. */
  frequency(word: number): number {
    return this.#lengths[word] ?? 0;
  }

  /** The word's articles. Valid until the next `add` or `remove`. */
  list(word: number): PostingList {
    const length = this.#lengths[word] ?? 0;
    if (length === 0) return NOTHING;
    return { rows: this.#rows, counts: this.#counts, start: this.#starts[word] ?? 0, length };
  }

  /** Adds an article to a word's list, which must not have it yet. */
  add(word: number, row: number, counts: number): void {
    this.#ensureWord(word);
    const length = this.#lengths[word] ?? 0;
    if (length === this.#room(word)) this.#move(word, length === 0 ? 0 : 32 - Math.clz32(length));
    const at = (this.#starts[word] ?? 0) + length;
    this.#rows[at] = row;
    this.#counts[at] = counts;
    this.#lengths[word] = length + 1;
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

  #room(word: number): number {
    const power = this.#rooms[word] ?? 0;
    return power === 0 ? 0 : 2 ** (power - 1);
  }

  #ensureWord(word: number): void {
    this.#starts = grown(this.#starts, word + 1);
    this.#lengths = grown(this.#lengths, word + 1);
    this.#rooms = grown(this.#rooms, word + 1);
  }

  #move(word: number, power: number): void {
    const start = this.#allocate(power);
    const oldStart = this.#starts[word] ?? 0;
    const oldEnd = oldStart + (this.#lengths[word] ?? 0);
    this.#rows.copyWithin(start, oldStart, oldEnd);
    this.#counts.copyWithin(start, oldStart, oldEnd);
    const oldRoom = this.#rooms[word] ?? 0;
    if (oldRoom > 0) this.#freeRooms(oldRoom - 1).push(oldStart);
    this.#starts[word] = start;
    this.#rooms[word] = power + 1;
  }

  #allocate(power: number): number {
    const reused = this.#freeRooms(power).pop();
    if (reused !== undefined) return reused;
    const start = this.#used;
    this.#used += 2 ** power;
    this.#rows = grown(this.#rows, this.#used);
    this.#counts = grown(this.#counts, this.#used);
    return start;
  }

  #freeRooms(power: number): number[] {
    const rooms = this.#free[power] ?? [];
    this.#free[power] = rooms;
    return rooms;
  }

  #load(word: number, rows: Uint32Array, counts: Uint16Array): void {
    this.#ensureWord(word);
    if (rows.length === 0) return;
    this.#move(word, 32 - Math.clz32(rows.length - 1));
    this.#rows.set(rows, this.#starts[word]);
    this.#counts.set(counts, this.#starts[word]);
    this.#lengths[word] = rows.length;
  }
}

import { grown } from './growth';

/** What a vocabulary is made of, for a snapshot: words are given by their ids, from 0, in the order they came. */
export interface VocabularyData {
  /** UTF-16 units of all words, one behind the other. */
  readonly units: Uint16Array<ArrayBuffer>;
  /** Where each word begins in `units`, and the end of the last: one longer than the number of words. */
  readonly starts: Uint32Array<ArrayBuffer>;
}

/**
 * Every word of the library under a small number, its id. The letters lie in one typed array and are
 * found by an open-addressing hash table: a quarter of what a Map of strings takes, and it is stored and
 * loaded without making one string.
 */
export class Vocabulary {
  #units = new Uint16Array(1024);
  #starts = new Uint32Array(128);
  /** Hash table with linear probing: id + 1, or 0 where free. The length is a power of two. */
  #table = new Uint32Array(256);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  static fromData(data: VocabularyData): Vocabulary {
    const vocabulary = new Vocabulary();
    vocabulary.#units = data.units;
    vocabulary.#starts = data.starts;
    vocabulary.#size = data.starts.length - 1;
    vocabulary.#rehash();
    return vocabulary;
  }

  toData(): VocabularyData {
    const end = this.#starts[this.#size] ?? 0;
    return { units: this.#units.slice(0, end), starts: this.#starts.slice(0, this.#size + 1) };
  }

  /** The word's id, or -1. */
  find(word: string): number {
    return (this.#table[this.#slot(word)] ?? 0) - 1;
  }

  /** The word's id; a new one for a new word. */
  intern(word: string): number {
    const slot = this.#slot(word);
    const known = this.#table[slot] ?? 0;
    return known > 0 ? known - 1 : this.#append(word, slot);
  }

  word(id: number): string {
    let word = '';
    const end = this.#starts[id + 1] ?? 0;
    for (let at = this.#starts[id] ?? 0; at < end; at++) word += String.fromCharCode(this.#units[at] ?? 0);
    return word;
  }

  length(id: number): number {
    return (this.#starts[id + 1] ?? 0) - (this.#starts[id] ?? 0);
  }

  /** UTF-16 unit of a word; 0 behind its end. */
  unit(id: number, at: number): number {
    const index = (this.#starts[id] ?? 0) + at;
    return index < (this.#starts[id + 1] ?? 0) ? (this.#units[index] ?? 0) : 0;
  }

  /** Order of two words by UTF-16 units, as `<` on strings has it: negative, 0 or positive. */
  compare(a: number, b: number): number {
    const shorter = Math.min(this.length(a), this.length(b));
    for (let i = 0; i < shorter; i++) {
      const difference = this.unit(a, i) - this.unit(b, i);
      if (difference !== 0) return difference;
    }
    return this.length(a) - this.length(b);
  }

  /** Order of a word against a string that it may merely begin with: 0 where it does. */
  comparePrefix(id: number, prefix: string): number {
    for (let i = 0; i < prefix.length; i++) {
      const difference = this.unit(id, i) - prefix.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** The slot that holds the word, or the free one where it would go. */
  #slot(word: string): number {
    const mask = this.#table.length - 1;
    let slot = hash(word) & mask;
    for (;;) {
      const entry = this.#table[slot] ?? 0;
      if (entry === 0 || this.#equals(entry - 1, word)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #equals(id: number, word: string): boolean {
    const start = this.#starts[id] ?? 0;
    if ((this.#starts[id + 1] ?? 0) - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) {
      if (this.#units[start + i] !== word.charCodeAt(i)) return false;
    }
    return true;
  }

  #append(word: string, slot: number): number {
    const id = this.#size++;
    const start = this.#starts[id] ?? 0;
    this.#units = grown(this.#units, start + word.length);
    this.#starts = grown(this.#starts, this.#size + 1);
    for (let i = 0; i < word.length; i++) this.#units[start + i] = word.charCodeAt(i);
    this.#starts[this.#size] = start + word.length;
    this.#table[slot] = id + 1;
    // Seven tenths full at most: beyond that, probing gets long.
    if (this.#size * 10 > this.#table.length * 7) this.#rehash();
    return id;
  }

  /** As `hash` has it, without making the string. */
  #hashOf(id: number): number {
    let value = HASH_START;
    const end = this.#starts[id + 1] ?? 0;
    for (let at = this.#starts[id] ?? 0; at < end; at++) value = hashStep(value, this.#units[at] ?? 0);
    return value ^ (value >>> 15);
  }

  #rehash(): void {
    let length = 256;
    while (length < this.#size * 2) length *= 2;
    this.#table = new Uint32Array(length);
    for (let id = 0; id < this.#size; id++) {
      let slot = this.#hashOf(id) & (length - 1);
      while (this.#table[slot] !== 0) slot = (slot + 1) & (length - 1);
      this.#table[slot] = id + 1;
    }
  }
}

const HASH_START = 0x811c9dc5;

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units. */
export function hash(word: string): number {
  let value = HASH_START;
  for (let i = 0; i < word.length; i++) value = hashStep(value, word.charCodeAt(i));
  return value ^ (value >>> 15);
}

function hashStep(value: number, unit: number): number {
  return Math.imul(value ^ unit, 0x01000193);
}

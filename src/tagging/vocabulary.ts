import { CharKind, FOLDED, KINDS } from './characters';

const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
const FIRST_CAPACITY = 1 << 16;

/** The hash of no word, to start `hashStep` with. FNV-1a over folded code units. */
export const EMPTY_HASH = HASH_SEED | 0;

/** The hash of a word with one more folded code unit. */
export function hashStep(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, HASH_PRIME);
}

/**
 * The words that any table knows, numbered from 0. Words are looked up where they stand in a text,
 * by the hash that the tokenizer makes as it goes, so that no string is made for any of them.
 */
export class Vocabulary {
  private readonly words: string[] = [];
  /** Pairs: a hash, and the number of its word plus 1. Beside each other, since a look-up mostly waits for memory. */
  private slots = new Int32Array(FIRST_CAPACITY * 2);

  get size(): number {
    return this.words.length;
  }

  /** The number of the word at `start` to `end` of `text`, whose hash is given; -1 for an unknown word. */
  find(hash: number, text: string, start: number, end: number): number {
    const { slots } = this;
    const mask = slots.length - 2;
    for (let slot = spread(hash) & mask; ; slot = (slot + 2) & mask) {
      const id = (slots[slot + 1] as number) - 1;
      if (id < 0) return -1;
      if (slots[slot] === hash && equalsFolded(this.words[id] as string, text, start, end)) return id;
    }
  }

  /** Like `find`, but an unknown word is added. */
  add(hash: number, text: string, start: number, end: number): number {
    const known = this.find(hash, text, start, end);
    if (known >= 0) return known;
    if (this.words.length * 4 >= this.slots.length) this.grow();
    const id = this.words.push(foldWord(text, start, end)) - 1;
    put(this.slots, hash, id);
    return id;
  }

  private grow(): void {
    const wider = new Int32Array(this.slots.length * 2);
    for (let slot = 0; slot < this.slots.length; slot += 2) {
      const id = (this.slots[slot + 1] as number) - 1;
      if (id >= 0) put(wider, this.slots[slot] as number, id);
    }
    this.slots = wider;
  }
}

function put(slots: Int32Array, hash: number, id: number): void {
  const mask = slots.length - 2;
  let slot = spread(hash) & mask;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
  slots[slot] = hash;
  slots[slot + 1] = id + 1;
}

function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

function foldWord(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code] as number;
    if (kind !== CharKind.Other && kind !== CharKind.Skipped)
      word += String.fromCharCode(FOLDED[code] as number);
  }
  return word;
}

function equalsFolded(word: string, text: string, start: number, end: number): boolean {
  let position = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code] as number;
    if (kind === CharKind.Other || kind === CharKind.Skipped) continue;
    if (word.charCodeAt(position) !== FOLDED[code]) return false;
    position++;
  }
  return position === word.length;
}

/** Room for the words of all tables without growing. */
const FIRST_CAPACITY = 1 << 15;
/** Numbers a word takes: its two hashes, its own number plus 1, and one unused, so that none lies across two lines of memory. */
const WIDTH = 4;
const MOST_FILLED = 2 / 3;

/**
 * The words that any table knows, numbered from 0. A word is known by the two hashes that the tokenizer makes as
 * it goes, 64 bits together; its letters are neither kept nor compared. So a look-up reads one line of memory
 * where it read three, and waiting for memory is most of what tagging does. The price: one in 10^15 unknown words
 * is taken for a known one. A test holds that the tables' own words all differ.
 */
export class Vocabulary {
  private words = 0;
  private slots = new Int32Array(FIRST_CAPACITY * WIDTH);

  get size(): number {
    return this.words;
  }

  /** The number of the word with these hashes; -1 for an unknown word. */
  find(hash: number, check: number): number {
    const { slots } = this;
    const mask = slots.length - WIDTH;
    for (let slot = placeOf(hash) & mask; ; slot = (slot + WIDTH) & mask) {
      const id = (slots[slot + 2] as number) - 1;
      if (id < 0 || (slots[slot] === hash && slots[slot + 1] === check)) return id;
    }
  }

  /** Like `find`, but an unknown word is added. */
  add(hash: number, check: number): number {
    const known = this.find(hash, check);
    if (known >= 0) return known;
    if (this.words * WIDTH >= this.slots.length * MOST_FILLED) this.grow();
    put(this.slots, hash, check, this.words);
    return this.words++;
  }

  private grow(): void {
    const wider = new Int32Array(this.slots.length * 2);
    const { slots } = this;
    for (let slot = 0; slot < slots.length; slot += WIDTH) {
      const id = (slots[slot + 2] as number) - 1;
      if (id >= 0) put(wider, slots[slot] as number, slots[slot + 1] as number, id);
    }
    this.slots = wider;
  }
}

function put(slots: Int32Array, hash: number, check: number, id: number): void {
  const mask = slots.length - WIDTH;
  let slot = placeOf(hash) & mask;
  while (slots[slot + 2] !== 0) slot = (slot + WIDTH) & mask;
  slots[slot] = hash;
  slots[slot + 1] = check;
  slots[slot + 2] = id + 1;
}

function placeOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), WIDTH);
}

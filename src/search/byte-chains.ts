import { grown } from './growth';

/** Bytes of a page: blocks lie in pages, so that nothing is copied when there come more of them. */
const PAGE_BITS = 18;
const PAGE = 1 << PAGE_BITS;
const IN_PAGE = PAGE - 1;
/** Bytes of a list's first block; each further one is twice as long, up to the longest. Most words stand in few articles. */
const FIRST_BLOCK = 16;
const LONGEST_BLOCK = 4096;
/** A block ends with the address of the next one, 0 where there is none. */
const LINK = 4;

/**
 * Many lists of bytes, by their numbers, that grow at their ends. A list is a chain of blocks: nothing is moved when it grows,
 * and what is not used yet is at most a block (as Lucene's ByteBlockPool has it). A room of its own for each list, doubled when it
 * is full, takes three times as much with the rooms that are left behind.
 */
export class ByteChains {
  readonly #pages: Uint8Array<ArrayBuffer>[] = [];
  /** Address of the next block. 0 is nobody's. */
  #used = FIRST_BLOCK;
  /** By list: address of the first block, 0 where there is none. */
  #starts = new Uint32Array(0);
  /** By list: address of the byte that is written next. */
  #ends = new Uint32Array(0);
  /** By list: bytes that are left in the block that is written to. */
  #left = new Uint16Array(0);
  #sizes = new Uint32Array(0);

  /** Number of bytes of a list. */
  size(list: number): number {
    return this.#sizes[list] ?? 0;
  }

  /** Adds the first `length` of some bytes to a list. */
  append(list: number, bytes: Uint8Array, length: number): void {
    if (list >= this.#starts.length) this.#addLists(list + 1);
    let at = this.#ends[list] ?? 0;
    let left = this.#left[list] ?? 0;
    for (let i = 0; i < length; i++) {
      if (left === 0) {
        const block = blockAt((this.#sizes[list] ?? 0) + i);
        at = this.#blockBehind(list, at, block);
        left = block - LINK;
      }
      this.#page(at)[at & IN_PAGE] = bytes[i] as number;
      at++;
      left--;
    }
    this.#ends[list] = at;
    this.#left[list] = left;
    this.#sizes[list] = (this.#sizes[list] ?? 0) + length;
  }

  /** Copies a list to a place of an array that has room for it. */
  copy(list: number, to: Uint8Array, place: number): void {
    let left = this.size(list);
    let block = this.#starts[list] ?? 0;
    for (let length = FIRST_BLOCK, at = place; left > 0; length = Math.min(length * 2, LONGEST_BLOCK)) {
      const page = this.#page(block);
      const from = block & IN_PAGE;
      const taken = Math.min(left, length - LINK);
      // A block is short as a rule: copying it by hand is quicker than making a view for `set`.
      for (let i = 0; i < taken; i++) to[at + i] = page[from + i] as number;
      at += taken;
      left -= taken;
      block = this.#link(block + length - LINK);
    }
  }

  /** Makes a list empty. Its blocks stay its own and are written anew. */
  clear(list: number): void {
    if (this.size(list) === 0) return;
    this.#sizes[list] = 0;
    this.#ends[list] = 0;
    this.#left[list] = 0;
  }

  /** The block that follows when the one that ends at `end` is full; `end` is 0 where a list begins. */
  #blockBehind(list: number, end: number, length: number): number {
    const known = end === 0 ? (this.#starts[list] ?? 0) : this.#link(end);
    if (known > 0) return known;
    const block = this.#allocate(length);
    if (end === 0) this.#starts[list] = block;
    else this.#setLink(end, block);
    return block;
  }

  #allocate(length: number): number {
    const start = (this.#used & IN_PAGE) + length > PAGE ? (this.#used | IN_PAGE) + 1 : this.#used;
    this.#used = start + length;
    while (this.#pages.length * PAGE < this.#used) this.#pages.push(new Uint8Array(PAGE));
    return start;
  }

  #page(address: number): Uint8Array {
    return this.#pages[address >>> PAGE_BITS] as Uint8Array;
  }

  #link(address: number): number {
    const page = this.#page(address);
    let block = 0;
    for (let i = 0; i < LINK; i++) block |= (page[(address & IN_PAGE) + i] as number) << (8 * i);
    return block >>> 0;
  }

  #setLink(address: number, block: number): void {
    const page = this.#page(address);
    for (let i = 0; i < LINK; i++) page[(address & IN_PAGE) + i] = block >>> (8 * i);
  }

  #addLists(lists: number): void {
    this.#starts = grown(this.#starts, lists);
    this.#ends = grown(this.#ends, this.#starts.length);
    this.#left = grown(this.#left, this.#starts.length);
    this.#sizes = grown(this.#sizes, this.#starts.length);
  }
}

/** Length of the block in which the byte at a place of its list stands; to be asked for where a block begins. */
function blockAt(place: number): number {
  let length = FIRST_BLOCK;
  for (let left = place; left > 0 && length < LONGEST_BLOCK; length *= 2) left -= length - LINK;
  return length;
}

import type { Vocabulary } from './vocabulary';

/**
 * The ids of a vocabulary in the order of their words, so that words with a common beginning stand
 * together. New words are merged in when the order is next asked for: adding an article sorts nothing.
 */
export class SortedWords {
  #ids: Uint32Array<ArrayBuffer>;

  constructor(
    private readonly vocabulary: Vocabulary,
    sorted: Uint32Array<ArrayBuffer> = new Uint32Array(0),
  ) {
    this.#ids = sorted;
  }

  /** All ids in the order of their words. */
  ids(): Uint32Array<ArrayBuffer> {
    if (this.#ids.length < this.vocabulary.size) this.#merge();
    return this.#ids;
  }

  /** The ids of the words that begin with `prefix`, in order. */
  withPrefix(prefix: string): Uint32Array {
    const ids = this.ids();
    const first = this.#firstFrom(prefix, 0, 0, ids.length);
    // Few words have a beginning in common as a rule: look near before looking everywhere.
    let step = 1;
    while (first + step < ids.length && this.vocabulary.comparePrefix(ids[first + step] ?? 0, prefix) === 0) {
      step *= 2;
    }
    return ids.subarray(first, this.#firstFrom(prefix, 1, first, Math.min(first + step, ids.length)));
  }

  /** Place from `low` to `high` of the first word whose order against the prefix is at least `order` (0: has it, 1: is beyond it). */
  #firstFrom(prefix: string, order: 0 | 1, from: number, to: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.vocabulary.comparePrefix(this.#ids[middle] ?? 0, prefix) < order) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #merge(): void {
    const old = this.#ids;
    const added = Uint32Array.from({ length: this.vocabulary.size - old.length }, (_, i) => old.length + i);
    added.sort((a, b) => this.vocabulary.compare(a, b));
    const merged = new Uint32Array(this.vocabulary.size);
    for (let i = 0, fromOld = 0, fromAdded = 0; i < merged.length; i++) {
      const a = old[fromOld];
      const b = added[fromAdded];
      const takeOld = b === undefined || (a !== undefined && this.vocabulary.compare(a, b) < 0);
      merged[i] = (takeOld ? old[fromOld++] : added[fromAdded++]) ?? 0;
    }
    this.#ids = merged;
  }
}

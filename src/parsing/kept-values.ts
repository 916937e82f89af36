import { FEATURES } from './features/all-features';

const FIRST_ROWS = 64;
const WIDTH = FEATURES.length;

/**
 * The feature values of those blocks that may come to be cut, for the reasons of the cut. Rows of one array: a hundred
 * thousand small arrays took a fifth of the time of a text of headlines, and were what made it grow faster than the text.
 */
export class KeptValues {
  /** By block, counted from 1; 0 where nothing is kept. */
  readonly #rowOf: Uint32Array;
  #used = 0;
  #rows = new Int16Array(FIRST_ROWS * WIDTH);

  constructor(blocks: number) {
    this.#rowOf = new Uint32Array(blocks);
  }

  /** @param values As `activeValues` gives them. */
  keep(at: number, values: Int32Array): void {
    const row = this.#used++;
    if ((row + 1) * WIDTH > this.#rows.length) {
      const wider = new Int16Array(this.#rows.length * 2);
      wider.set(this.#rows);
      this.#rows = wider;
    }
    this.#rows.set(values, row * WIDTH);
    this.#rowOf[at] = row + 1;
  }

  /** The values kept of a block, or undefined. */
  of(at: number): Int16Array | undefined {
    const row = (this.#rowOf[at] ?? 0) - 1;
    return row < 0 ? undefined : this.#rows.subarray(row * WIDTH, (row + 1) * WIDTH);
  }
}

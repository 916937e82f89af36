/** A set of rows as one bit each. */
export class RowSet {
  readonly #bits: Uint32Array;

  /** Rows are below `rowLimit`. */
  constructor(rowLimit: number, rows: Iterable<number> = []) {
    this.#bits = new Uint32Array((rowLimit >>> 5) + 1);
    for (const row of rows) this.add(row);
  }

  add(row: number): void {
    this.#bits[row >>> 5] = (this.#bits[row >>> 5] ?? 0) | (1 << (row & 31));
  }

  has(row: number): boolean {
    return ((this.#bits[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
  }
}

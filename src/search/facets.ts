import type { FilterGroup } from '../model/criteria';
import { grown } from './growth';

/**
 * One facet of the library: which values each row has. Rows are numbered from 0 in the order they are
 * added. The values of all rows lie in one array, and of each row is known where they begin and how many
 * they are, so that a hundred thousand rows are counted in a few milliseconds.
 */
export class Facet {
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  #starts = new Uint32Array(0);
  #lengths = new Uint16Array(0);
  #values = new Uint32Array(0);
  #rows = 0;
  #used = 0;

  /** Gives the next row its values; one that is named twice counts once. */
  add(values: Iterable<string>): void {
    this.set(this.#rows, values);
  }

  /** Gives a row other values. */
  set(row: number, values: Iterable<string>): void {
    // Few enough as a rule that looking through them is quicker than a set.
    const numbers: number[] = [];
    for (const value of values) {
      const number = this.#number(value);
      if (!numbers.includes(number)) numbers.push(number);
    }
    this.#rows = Math.max(this.#rows, row + 1);
    this.#starts = grown(this.#starts, this.#rows);
    this.#lengths = grown(this.#lengths, this.#rows);
    // Values that don't fit where the old ones lie are put behind all others; the hole is small and stays.
    const start = numbers.length <= this.#length(row) ? this.#start(row) : this.#room(numbers.length);
    this.#values.set(numbers, start);
    this.#starts[row] = start;
    this.#lengths[row] = numbers.length;
  }

  /**
   * Sets a bit in `failed` for each row that has none of the chosen values (where any is chosen) or one of the
   * excluded.
   * @param failed parallel to `rows`
   */
  refuse(rows: Uint32Array, { chosen, excluded }: FilterGroup, failed: Uint32Array, bit: number): void {
    if (chosen.length === 0 && excluded.length === 0) return;
    const wanted = this.#flags(chosen);
    const unwanted = this.#flags(excluded);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      const passes = (chosen.length === 0 || this.#hasAny(row, wanted)) && !this.#hasAny(row, unwanted);
      if (!passes) failed[at] = (failed[at] as number) | bit;
    }
  }

  /**
   * How many of the rows have each value; values without a row are left out. Without `failed` all rows count.
   * @param failed parallel to `rows`: a row counts where no bit but `ignored` is set
   */
  count(rows: Uint32Array, failed?: Uint32Array, ignored = 0): Map<string, number> {
    const counts = new Uint32Array(this.#names.length);
    for (let at = 0; at < rows.length; at++) {
      if (failed && ((failed[at] as number) & ~ignored) !== 0) continue;
      const row = rows[at] as number;
      const start = this.#start(row);
      const end = start + this.#length(row);
      for (let place = start; place < end; place++) {
        const value = this.#values[place] as number;
        counts[value] = (counts[value] as number) + 1;
      }
    }
    return new Map(this.#names.flatMap((name, value) => (counts[value] ? [[name, counts[value]]] : [])));
  }

  /** A test of rows: whether they have one of some values. It holds until the next change. */
  hasAny(values: Iterable<string>): (row: number) => boolean {
    const flags = this.#flags(values);
    return row => this.#hasAny(row, flags);
  }

  /** The first value that was given to a row, or null. */
  first(row: number): string | null {
    if (this.#length(row) === 0) return null;
    return this.#names[this.#values[this.#start(row)] ?? 0] ?? null;
  }

  #number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  #room(length: number): number {
    const start = this.#used;
    this.#used += length;
    this.#values = grown(this.#values, this.#used);
    return start;
  }

  #flags(names: Iterable<string>): Uint8Array {
    const flags = new Uint8Array(this.#names.length);
    for (const name of names) {
      const value = this.#numbers.get(name);
      if (value !== undefined) flags[value] = 1;
    }
    return flags;
  }

  #start(row: number): number {
    return this.#starts[row] ?? 0;
  }

  #length(row: number): number {
    return this.#lengths[row] ?? 0;
  }

  #hasAny(row: number, flags: Uint8Array): boolean {
    const start = this.#start(row);
    const end = start + this.#length(row);
    for (let place = start; place < end; place++) if (flags[this.#values[place] as number] === 1) return true;
    return false;
  }
}

export interface Narrowed<Name extends string> {
  /** The rows that every group accepts, in the order given. */
  readonly rows: Uint32Array;
  /** For each facet, the articles one would get by choosing a value alone, under the other groups. */
  readonly counts: Readonly<Record<Name, ReadonlyMap<string, number>>>;
}

/** Narrows rows by filter groups: values within a group widen, groups narrow each other. */
export function narrow<Name extends string>(
  rows: Uint32Array,
  facets: Readonly<Record<Name, Facet>>,
  groups: Readonly<Record<Name, FilterGroup>>,
): Narrowed<Name> {
  const names = Object.keys(facets) as Name[];
  /** One bit for each group that a row fails: what one group refuses still counts in that group. */
  const failed = new Uint32Array(rows.length);
  names.forEach((name, group) => {
    facets[name].refuse(rows, groups[name], failed, 1 << group);
  });
  const counts = names.map((name, group) => [name, facets[name].count(rows, failed, 1 << group)]);
  return { rows: rows.filter((_, at) => failed[at] === 0), counts: Object.fromEntries(counts) };
}

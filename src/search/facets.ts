import type { FilterGroup } from '../model/criteria';

/**
 * One facet of the library: which values each row has. Rows are numbered from 0 in the order they are
 * added; value numbers of all rows stand one after the other, `#starts` says where each row's begin.
 */
export class Facet {
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #starts: number[] = [0];
  readonly #values: number[] = [];

  /** Gives the next row its values; one that is named twice counts once. */
  add(values: Iterable<string>): void {
    for (const value of new Set(values)) this.#values.push(this.#number(value));
    this.#starts.push(this.#values.length);
  }

  /** A test for rows: has any of the chosen values (or none is chosen) and none of the excluded. */
  accepts(group: FilterGroup): (row: number) => boolean {
    const chosen = this.#flags(group.chosen);
    const excluded = this.#flags(group.excluded);
    return row =>
      (group.chosen.length === 0 || this.#hasAny(row, chosen)) &&
      (group.excluded.length === 0 || !this.#hasAny(row, excluded));
  }

  /** How many of the rows have each value; values without a row are left out. */
  count(rows: Iterable<number>): Map<string, number> {
    const counts = new Uint32Array(this.#names.length);
    for (const row of rows) {
      for (let at = this.#start(row); at < this.#start(row + 1); at++) {
        const value = this.#values[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    return new Map(this.#names.flatMap((name, value) => (counts[value] ? [[name, counts[value]]] : [])));
  }

  #number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  #flags(names: readonly string[]): Uint8Array {
    const flags = new Uint8Array(this.#names.length);
    for (const name of names) {
      const value = this.#numbers.get(name);
      if (value !== undefined) flags[value] = 1;
    }
    return flags;
  }

  #start(row: number): number {
    return this.#starts[row] ?? this.#values.length;
  }

  #hasAny(row: number, flags: Uint8Array): boolean {
    for (let at = this.#start(row); at < this.#start(row + 1); at++) {
      if (flags[this.#values[at] ?? 0] === 1) return true;
    }
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
  const accepts = new Map(names.map(name => [name, facets[name].accepts(groups[name])]));
  const passing = (except: Name | null) =>
    rows.filter(row => names.every(name => name === except || accepts.get(name)?.(row)));
  const counts = names.map(name => [name, facets[name].count(passing(name))]);
  return { rows: passing(null), counts: Object.fromEntries(counts) };
}

import type { Page } from '../page';

/**
 * A named question about one block of a page. The answer is an index into `values`, or -1 where the
 * question doesn't arise; every value has a weight for every label in the fitted table.
 */
export interface Feature {
  readonly name: string;
  /** Why the answer tells something. */
  readonly why: string;
  readonly values: readonly string[];
  readonly of: (page: Page, at: number) => number;
}

/** A question with yes for its only telling answer. */
export function flag(name: string, why: string, of: (page: Page, at: number) => boolean): Feature {
  return { name, why, values: ['yes'], of: (page, at) => (of(page, at) ? 0 : -1) };
}

/** A number cut into ranges: `limits` are the upper ends, not included; the last range is open. */
export function ranged(
  name: string,
  why: string,
  limits: readonly number[],
  of: (page: Page, at: number) => number | null,
): Feature {
  const values = [...limits.map(limit => `<${limit}`), `>=${limits.at(-1)}`];
  return {
    name,
    why,
    values,
    of: (page, at) => {
      const value = of(page, at);
      if (value === null) return -1;
      let range = 0;
      while (range < limits.length && value >= (limits[range] as number)) range++;
      return range;
    },
  };
}

/** One of a few named kinds. */
export function choice<Value extends string>(
  name: string,
  why: string,
  values: readonly Value[],
  of: (page: Page, at: number) => Value | null,
): Feature {
  const indexOf = new Map<Value, number>(values.map((value, index) => [value, index]));
  return {
    name,
    why,
    values,
    of: (page, at) => {
      const value = of(page, at);
      return value === null ? -1 : (indexOf.get(value) ?? -1);
    },
  };
}

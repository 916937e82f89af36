import type { FilterGroup, FilterName } from '../model/criteria';
import { fold } from '../search/fold';
import { filterName, type SourceTitles } from './filter-choice';

/** A value of a filter as it is shown. */
export interface FilterValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** The values of a group that have articles or are in use. */
export function filterValues(
  group: FilterName,
  counts: ReadonlyMap<string, number>,
  { chosen, excluded }: FilterGroup,
  titles: SourceTitles,
): FilterValue[] {
  return [...new Set([...counts.keys(), ...chosen, ...excluded])].map(value => ({
    value,
    name: filterName(group, value, titles),
    count: counts.get(value) ?? 0,
  }));
}

/** Whether a name holds what was typed, capitals and accents aside. Everything is called by nothing typed. */
export function calledBy(name: string, typed: string): boolean {
  return typed === '' || fold(name).includes(fold(typed.trim()));
}

/** A library of single files has thousands of sources; more than these nobody looks through. */
const MOST_SHOWN = 50;

/** Equally full ones stand by their names. */
const byCount = (a: FilterValue, b: FilterValue) => b.count - a.count || a.name.localeCompare(b.name, 'en');

/** The fullest of some values, and all that are in use, in order. */
export function fullest(values: readonly FilterValue[], { chosen, excluded }: FilterGroup): FilterValue[] {
  const first = firstOf(values);
  const inUse = values.filter(
    one => (chosen.includes(one.value) || excluded.includes(one.value)) && !first.includes(one),
  );
  return [...first, ...inUse.sort(byCount)];
}

/** As many as are shown. Not all are put in order: twenty thousand names of files would hold the page up. */
function firstOf(values: readonly FilterValue[]): FilterValue[] {
  const first: FilterValue[] = [];
  for (const value of values) {
    const last = first[MOST_SHOWN - 1];
    if (last && byCount(last, value) <= 0) continue;
    first.splice(first.findLastIndex(other => byCount(other, value) <= 0) + 1, 0, value);
    if (first.length > MOST_SHOWN) first.pop();
  }
  return first;
}

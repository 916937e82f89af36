import type { FilterGroup, FilterName } from '../model/criteria';
import { fold } from '../search/fold';
import { filterName, type SourceTitles } from './filter-choice';

/** A value of a filter as it is shown. */
export interface FilterValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** The values of a group that have articles or are in use, the fullest first, equally full ones by name. */
export function filterValues(
  group: FilterName,
  counts: ReadonlyMap<string, number>,
  { chosen, excluded }: FilterGroup,
  titles: SourceTitles,
): FilterValue[] {
  return [...new Set([...counts.keys(), ...chosen, ...excluded])]
    .map(value => ({ value, name: filterName(group, value, titles), count: counts.get(value) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}

/** Whether a name holds what was typed, capitals and accents aside. Everything is called by nothing typed. */
export function calledBy(name: string, typed: string): boolean {
  return fold(name).includes(fold(typed.trim()));
}

/** A library of single files has thousands of sources; more than these nobody looks through. */
const MOST_SHOWN = 50;

/** The fullest of some values, and all that are in use. */
export function fullest(values: readonly FilterValue[], { chosen, excluded }: FilterGroup): FilterValue[] {
  return values.filter(
    ({ value }, index) => index < MOST_SHOWN || chosen.includes(value) || excluded.includes(value),
  );
}

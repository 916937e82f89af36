import { FILTERS, type FilterGroup, type FilterName } from '../model/criteria';
import { LENGTHS, languageName, READ_STATES } from '../model/filter-values';
import { regionName } from '../model/region';
import { TOPICS } from '../model/topic';
import type { ViewState } from '../url/view-state';

function namesOf(values: readonly { readonly slug: string; readonly name: string }[]) {
  const names: ReadonlyMap<string, string> = new Map(values.map(({ slug, name }) => [slug, name]));
  return (slug: string) => names.get(slug);
}

const NAMES: Readonly<Record<FilterName, (value: string) => string | null | undefined>> = {
  region: regionName,
  topic: namesOf(TOPICS),
  state: namesOf(READ_STATES),
  source: () => null,
  language: languageName,
  length: namesOf(LENGTHS),
};

/** Titles of the sources by their ids. */
export type SourceTitles = ReadonlyMap<string, string>;

/** What the reader calls a filter's value: "Ukraine", "Eastern Europe", "Conflict, war and peace". */
export function filterName(group: FilterName, value: string, titles: SourceTitles): string {
  return (group === 'source' ? titles.get(value) : NAMES[group](value)) ?? value;
}

/** The view with a value chosen, or no longer so. */
export function toggled(view: ViewState, group: FilterName, value: string): ViewState {
  return { ...view, [group]: flipped(view[group], 'chosen', value) };
}

/** The view with a value excluded, or no longer so. */
export function toggledExclusion(view: ViewState, group: FilterName, value: string): ViewState {
  return { ...view, [group]: flipped(view[group], 'excluded', value) };
}

/** How a value is in use in its group; null where it is not. */
export type FilterStatus = 'chosen' | 'excluded' | null;

export function statusOf({ chosen, excluded }: FilterGroup, value: string): FilterStatus {
  if (chosen.includes(value)) return 'chosen';
  return excluded.includes(value) ? 'excluded' : null;
}

/** A value is chosen or excluded, never both. */
function flipped(group: FilterGroup, list: 'chosen' | 'excluded', value: string): FilterGroup {
  const other = list === 'chosen' ? 'excluded' : 'chosen';
  const without = (values: readonly string[]) => values.filter(one => one !== value);
  const isIn = group[list].includes(value);
  return {
    ...group,
    [list]: isIn ? without(group[list]) : [...group[list], value],
    ...(!isIn && { [other]: without(group[other]) }),
  };
}

/** The view without a value, chosen or excluded. */
export function removed(view: ViewState, group: FilterName, value: string): ViewState {
  const { chosen, excluded } = view[group];
  return {
    ...view,
    [group]: { chosen: chosen.filter(one => one !== value), excluded: excluded.filter(one => one !== value) },
  };
}

/** A filter in force, as the reader sees it above the list. */
export interface ChosenFilter {
  readonly group: FilterName;
  readonly value: string;
  /** "Georgia", or "not Georgia" where it is excluded. */
  readonly label: string;
}

/** The filters in force, by group. */
export function chosenFilters(view: ViewState, titles: SourceTitles): ChosenFilter[] {
  return FILTERS.flatMap(group => {
    const named = (value: string) => filterName(group, value, titles);
    return [
      ...view[group].chosen.map(value => ({ group, value, label: named(value) })),
      ...view[group].excluded.map(value => ({ group, value, label: `not ${named(value)}` })),
    ];
  });
}

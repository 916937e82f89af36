import type { FilterGroup, FilterName } from '../model/criteria';
import { regionName } from '../model/region';
import { TOPICS } from '../model/topic';
import type { ViewState } from '../url/view-state';

const TOPIC_NAMES: ReadonlyMap<string, string> = new Map(TOPICS.map(({ slug, name }) => [slug, name]));

/** What the reader calls a filter's value: "Ukraine", "Eastern Europe", "Conflict, war and peace". */
export function filterName(group: FilterName, value: string): string {
  return group === 'region' ? regionName(value) : (TOPIC_NAMES.get(value) ?? value);
}

/** The view with a value chosen, or no longer so. */
export function toggled(view: ViewState, group: FilterName, value: string): ViewState {
  const { chosen, excluded } = view[group];
  const without = (values: readonly string[]) => values.filter(one => one !== value);
  const next: FilterGroup = chosen.includes(value)
    ? { chosen: without(chosen), excluded }
    : { chosen: [...chosen, value], excluded: without(excluded) };
  return { ...view, [group]: next };
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

export function chosenFilters(view: ViewState): ChosenFilter[] {
  return (['region', 'topic'] as const).flatMap(group => [
    ...view[group].chosen.map(value => ({ group, value, label: filterName(group, value) })),
    ...view[group].excluded.map(value => ({ group, value, label: `not ${filterName(group, value)}` })),
  ]);
}

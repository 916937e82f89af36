/** Values of one filter group: any of `chosen` (all articles where none is), and none of `excluded`. */
export interface FilterGroup {
  readonly chosen: readonly string[];
  readonly excluded: readonly string[];
}

/** What the reader looks for. Regions are ISO or M49 codes, topics slugs. */
export interface Criteria {
  readonly q: string;
  readonly region: FilterGroup;
  readonly topic: FilterGroup;
}

export type FilterName = 'region' | 'topic';

export const NO_FILTER: FilterGroup = { chosen: [], excluded: [] };

/** Whether any filter is in force. */
export function isFiltered({ region, topic }: Criteria): boolean {
  return [region, topic].some(group => group.chosen.length > 0 || group.excluded.length > 0);
}

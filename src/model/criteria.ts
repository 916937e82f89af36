/** Values of one filter group: any of `chosen` (all articles where none is), and none of `excluded`. */
export interface FilterGroup {
  readonly chosen: readonly string[];
  readonly excluded: readonly string[];
}

/** Orders of the list; the first is the default. Without a search, relevance is the order in the sources. */
export const SORT_ORDERS = ['relevance', 'source', 'longest', 'shortest', 'newest'] as const;

export type SortOrder = (typeof SORT_ORDERS)[number];

/** What the reader looks for. Regions are ISO or M49 codes, topics slugs. */
export interface Criteria {
  readonly q: string;
  /** Whether the words are looked for in headlines only. */
  readonly headlinesOnly: boolean;
  readonly region: FilterGroup;
  readonly topic: FilterGroup;
  readonly sort: SortOrder;
}

export type FilterName = 'region' | 'topic';

export const NO_FILTER: FilterGroup = { chosen: [], excluded: [] };

/** The criteria that every article meets. */
export const EVERYTHING: Criteria = {
  q: '',
  headlinesOnly: false,
  region: NO_FILTER,
  topic: NO_FILTER,
  sort: 'relevance',
};

/** Whether any filter is in force. */
export function isFiltered({ region, topic }: Pick<Criteria, FilterName>): boolean {
  return [region, topic].some(group => group.chosen.length > 0 || group.excluded.length > 0);
}

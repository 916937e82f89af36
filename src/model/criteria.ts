/** Values of one filter group: any of `chosen` (all articles where none is), and none of `excluded`. */
export interface FilterGroup {
  readonly chosen: readonly string[];
  readonly excluded: readonly string[];
}

/** The filter groups, in the order in which they are shown. */
export const FILTERS = ['region', 'topic', 'state', 'source', 'language', 'length'] as const;

export type FilterName = (typeof FILTERS)[number];

/**
 * Regions are ISO or M49 codes, topics, states and lengths slugs, sources their ids, languages BCP 47 primary
 * subtags.
 */
export type Filters = Readonly<Record<FilterName, FilterGroup>>;

/** Orders of the list; the first is the default. Without a search, relevance is the order in the sources. */
export const SORT_ORDERS = [
  'relevance',
  'source',
  'newest',
  'headline',
  'longest',
  'shortest',
  'unread',
] as const;

export type SortOrder = (typeof SORT_ORDERS)[number];

/** What the list can be grouped by; the first is the default. */
export const GROUPINGS = ['nothing', 'source', 'place', 'topic'] as const;

export type GroupBy = (typeof GROUPINGS)[number];

/** What the reader looks for. */
export interface Criteria extends Filters {
  readonly q: string;
  /** Whether the words are looked for in headlines only. */
  readonly headlinesOnly: boolean;
  /** Whether a region stands for the articles that are about it, or for all that mention it. */
  readonly place: 'main' | 'mentioned';
  readonly sort: SortOrder;
  readonly group: GroupBy;
}

export const NO_FILTER: FilterGroup = { chosen: [], excluded: [] };

const NO_FILTERS: Filters & Pick<Criteria, 'place'> = {
  region: NO_FILTER,
  place: 'main',
  topic: NO_FILTER,
  state: NO_FILTER,
  source: NO_FILTER,
  language: NO_FILTER,
  length: NO_FILTER,
};

/** The criteria that every article meets. */
export const EVERYTHING: Criteria = {
  q: '',
  headlinesOnly: false,
  ...NO_FILTERS,
  sort: 'relevance',
  group: 'nothing',
};

/** Whether a group filters anything. */
export function isInUse({ chosen, excluded }: FilterGroup): boolean {
  return chosen.length > 0 || excluded.length > 0;
}

/** Whether any filter is in force. */
export function isFiltered(filters: Filters): boolean {
  return FILTERS.some(name => isInUse(filters[name]));
}

/** The same with no filter in force. */
export function withoutFilters<Some extends Filters>(some: Some): Some {
  return { ...some, ...NO_FILTERS };
}

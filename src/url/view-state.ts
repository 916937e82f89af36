import { type Criteria, EVERYTHING, type FilterGroup, SORT_ORDERS, type SortOrder } from '../model/criteria';
import { REGIONS } from '../model/region';
import { TOPICS } from '../model/topic';

/** Lines of a source that are shown as they stand. Lines count from 1, both included. */
export interface TextView {
  readonly source: string;
  readonly lines: { readonly first: number; readonly last: number } | null;
}

/** Everything the address bar holds. */
export interface ViewState extends Criteria {
  /** Key of the opened article. */
  readonly article: string | null;
  /** The source whose lines are open, over the article if there is one. */
  readonly text: TextView | null;
}

/** A value in the address that means nothing here: it filters nothing and is named to the reader. */
export interface UnknownValue {
  readonly group: 'region' | 'topic';
  readonly value: string;
}

export const EMPTY_VIEW: ViewState = { ...EVERYTHING, article: null, text: null };

const SLUGS: ReadonlySet<string> = new Set(TOPICS.map(topic => topic.slug));

/**
 * Reads a view from the query of an address (`?q=…&region=UA&region=-151&topic=politics&article=…`).
 * Values of the same key add up, `-` before a value excludes it. Never throws.
 */
export function parseViewState(search: string): { view: ViewState; unknown: UnknownValue[] } {
  const params = new URLSearchParams(search);
  const region = readGroup(
    params.getAll('region').map(code => code.toUpperCase()),
    REGIONS,
  );
  const topic = readGroup(
    params.getAll('topic').map(slug => slug.toLowerCase()),
    SLUGS,
  );
  const view = {
    q: params.get('q') ?? '',
    headlinesOnly: params.get('match') === 'headlines',
    region: region.group,
    topic: topic.group,
    sort: readSort(params.get('sort')),
    article: params.get('article') || null,
    text: readText(params),
  };
  const unknown = [
    ...region.unknown.map(value => ({ group: 'region' as const, value })),
    ...topic.unknown.map(value => ({ group: 'topic' as const, value })),
  ];
  return { view, unknown };
}

/** The query that `parseViewState` reads back as the same view; defaults are left out, so an empty view gives ''. */
export function formatViewState(view: ViewState): string {
  const params = new URLSearchParams();
  if (view.q !== '') params.set('q', view.q);
  if (view.headlinesOnly) params.set('match', 'headlines');
  for (const name of ['region', 'topic'] as const) {
    for (const value of view[name].chosen) params.append(name, value);
    for (const value of view[name].excluded) params.append(name, `-${value}`);
  }
  if (view.sort !== 'relevance') params.set('sort', view.sort);
  if (view.article) params.set('article', view.article);
  if (view.text) {
    params.set('text', view.text.source);
    const { lines } = view.text;
    if (lines)
      params.set('lines', lines.first === lines.last ? `${lines.first}` : `${lines.first}-${lines.last}`);
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** The part of a view that chooses articles. */
export function criteriaOf({ q, headlinesOnly, region, topic, sort }: ViewState): Criteria {
  return { q, headlinesOnly, region, topic, sort };
}

function readGroup(
  values: readonly string[],
  known: { has(value: string): boolean },
): { group: FilterGroup; unknown: string[] } {
  const distinct = [...new Set(values)];
  const bare = (value: string) => value.replace(/^-/, '');
  const usable = distinct.filter(value => known.has(bare(value)));
  const chosen = usable.filter(value => !value.startsWith('-'));
  // A value both chosen and excluded would hide everything; the choice wins.
  const excluded = usable.filter(value => value.startsWith('-') && !chosen.includes(bare(value))).map(bare);
  return { group: { chosen, excluded }, unknown: distinct.filter(value => !known.has(bare(value))) };
}

function readSort(value: string | null): SortOrder {
  return SORT_ORDERS.find(order => order === value) ?? 'relevance';
}

function readText(params: URLSearchParams): TextView | null {
  const source = params.get('text');
  if (!source) return null;
  const match = /^([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?$/.exec(params.get('lines') ?? '');
  if (!match) return { source, lines: null };
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  return { source, lines: { first: Math.min(first, last), last: Math.max(first, last) } };
}

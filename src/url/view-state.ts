import {
  type Criteria,
  EVERYTHING,
  FILTERS,
  type FilterGroup,
  type FilterName,
  type Filters,
  GROUPINGS,
  SORT_ORDERS,
} from '../model/criteria';
import { LENGTHS, languageName, READ_STATES } from '../model/filter-values';
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
  /** The page that is open where neither article nor source is; null is the front page. */
  readonly page: 'library' | null;
}

/** A value in the address that means nothing here: it filters nothing and is named to the reader. */
export interface UnknownValue {
  readonly group: FilterName;
  readonly value: string;
}

export const EMPTY_VIEW: ViewState = { ...EVERYTHING, article: null, text: null, page: null };

/** What a value of a group looks like in the address, and which ones there are. */
interface Values {
  readonly read: (value: string) => string;
  readonly has: (value: string) => boolean;
}

function slugs(of: readonly { readonly slug: string }[]): Values {
  const known: ReadonlySet<string> = new Set(of.map(({ slug }) => slug));
  return { read: value => value.toLowerCase(), has: value => known.has(value) };
}

const VALUES: Readonly<Record<FilterName, Values>> = {
  region: { read: value => value.toUpperCase(), has: value => REGIONS.has(value) },
  topic: slugs(TOPICS),
  state: slugs(READ_STATES),
  // Which sources there are the library alone knows.
  source: { read: value => value, has: value => value !== '' },
  language: { read: value => value.toLowerCase(), has: value => languageName(value) !== null },
  length: slugs(LENGTHS),
};

/**
 * Reads a view from the query of an address (`?q=…&region=UA&region=-151&topic=politics&article=…`).
 * Values of the same key add up, `-` before a value excludes it; `+` is put before one that begins with
 * either. Never throws.
 */
export function parseViewState(search: string): { view: ViewState; unknown: UnknownValue[] } {
  const params = new URLSearchParams(search);
  const read = FILTERS.map(name => ({ name, ...readGroup(params.getAll(name), VALUES[name]) }));
  const filters = Object.fromEntries(read.map(({ name, group }) => [name, group])) as unknown as Filters;
  const view: ViewState = {
    q: params.get('q') ?? '',
    headlinesOnly: params.get('match') === 'headlines',
    ...filters,
    place: params.get('place') === 'mentioned' ? 'mentioned' : 'main',
    sort: oneOf(SORT_ORDERS, params.get('sort')),
    group: oneOf(GROUPINGS, params.get('group')),
    article: params.get('article') || null,
    text: readText(params),
    page: params.get('page') === 'library' ? 'library' : null,
  };
  return {
    view,
    unknown: read.flatMap(({ name, unknown }) => unknown.map(value => ({ group: name, value }))),
  };
}

/** The query that `parseViewState` reads back as the same view; defaults are left out, so an empty view gives ''. */
export function formatViewState(view: ViewState): string {
  const params = new URLSearchParams();
  if (view.q !== '') params.set('q', view.q);
  if (view.headlinesOnly) params.set('match', 'headlines');
  for (const name of FILTERS) {
    for (const value of view[name].chosen) params.append(name, /^[-+]/.test(value) ? `+${value}` : value);
    for (const value of view[name].excluded) params.append(name, `-${value}`);
  }
  if (view.place !== 'main') params.set('place', view.place);
  if (view.sort !== 'relevance') params.set('sort', view.sort);
  if (view.group !== 'nothing') params.set('group', view.group);
  if (view.article) params.set('article', view.article);
  if (view.text) {
    params.set('text', view.text.source);
    const { lines } = view.text;
    if (lines)
      params.set('lines', lines.first === lines.last ? `${lines.first}` : `${lines.first}-${lines.last}`);
  }
  if (view.page) params.set('page', view.page);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** The part of a view that chooses articles. */
export function criteriaOf({ article, text, page, ...criteria }: ViewState): Criteria {
  return criteria;
}

function readGroup(
  written: readonly string[],
  { read, has }: Values,
): { group: FilterGroup; unknown: string[] } {
  const values = written
    .filter(value => !/^[-+]?$/.test(value))
    .map(value => ({
      value: read(value.replace(/^[-+]/, '')),
      excluded: value.startsWith('-'),
    }));
  const distinct = (some: readonly { readonly value: string }[]) => [
    ...new Set(some.map(({ value }) => value)),
  ];
  const usable = values.filter(({ value }) => has(value));
  const chosen = distinct(usable.filter(({ excluded }) => !excluded));
  // A value both chosen and excluded would hide everything; the choice wins.
  const excluded = distinct(usable.filter(({ excluded }) => excluded)).filter(
    value => !chosen.includes(value),
  );
  return { group: { chosen, excluded }, unknown: distinct(values.filter(({ value }) => !has(value))) };
}

/** The value of that name, or the first, which is the default. */
function oneOf<Value extends string>(
  [first, ...others]: readonly [Value, ...Value[]],
  name: string | null,
): Value {
  return others.find(value => value === name) ?? first;
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

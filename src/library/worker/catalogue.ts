import { type Criteria, FILTERS, type FilterGroup } from '../../model/criteria';
import type { ReadingPosition, ReadingState } from '../../model/reading-state';
import { regionName } from '../../model/region';
import type { SourceRecord } from '../../model/source-record';
import type { SetAsidePart, StoredSource } from '../../model/stored-source';
import type { TaggedArticle } from '../../model/tagged-article';
import type { Tags } from '../../model/tags';
import { Facet, narrow } from '../../search/facets';
import type { MatchedTerm } from '../../search/matched-term';
import { parseQuery } from '../../search/parse-query';
import { searchDocument } from '../../search/search-document';
import { SearchIndex } from '../../search/search-index';
import type { FailureCode, Hits, ReadingMarks, SearchWords } from '../protocol';
import { FACET_VALUES, type FacetName, TAG_FACETS } from './facet-values';
import { readAs } from './read-as';
import { type ResolvedQuery, resolveQuery } from './resolve-query';
import { sortRows } from './sort-rows';

export interface TextLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** A source that was read: where its text is, and what was made of it. */
export interface ReadSource {
  readonly record: SourceRecord;
  /** Lines `first` to `last` of its text, counted from 1, both included, as far as it has them. */
  lines(first: number, last: number): Promise<readonly TextLine[]>;
  readonly lineCount: number;
  readonly articles: readonly TaggedArticle[];
  readonly setAside: readonly SetAsidePart[];
  /** It was read before the tables of places and topics were there. */
  readonly untagged?: boolean;
  /** What the database holds of it; null for a bundled text. */
  readonly stored: StoredSource | null;
}

export interface FailedSource {
  readonly record: SourceRecord;
  readonly code: FailureCode;
  readonly stored: StoredSource | null;
}

/** An article in the library. */
export interface Entry {
  readonly row: number;
  /** The article's id; where a further source holds the same text, the id and that source. */
  readonly key: string;
  /** With its tags as the reader corrected them. */
  article: TaggedArticle;
  /** The tags as they were found. */
  readonly found: Tags;
  readonly source: ReadSource;
  reading: ReadingMarks;
  position: ReadingPosition | null;
}

interface Matching {
  readonly rows: Uint32Array;
  readonly terms: readonly MatchedTerm[];
  readonly problems: ResolvedQuery['problems'];
}

/** Words offered where a search finds nothing. */
const NEAREST = 4;

const UNREAD = { read: false, starred: false };
const NAMES = Object.keys(FACET_VALUES) as FacetName[];

/** All articles of some sources, numbered as rows in the order of the sources, with index and facets over them. */
export class Catalogue {
  readonly entries: readonly Entry[];
  readonly #byKey: ReadonlyMap<string, Entry>;
  readonly #index: SearchIndex;
  #last: (SearchWords & { readonly matching: Matching }) | null = null;
  readonly #facets: Readonly<Record<FacetName, Facet>>;

  /** @param index an index over just these articles, in this order; without one it is built */
  constructor(
    readonly sources: readonly (ReadSource | FailedSource)[],
    index?: SearchIndex,
  ) {
    this.entries = entriesOf(sources);
    this.#byKey = new Map(this.entries.map(entry => [entry.key, entry]));
    this.#index = index ?? indexOf(this.entries);
    this.#facets = Object.fromEntries(NAMES.map(name => [name, new Facet()])) as Record<FacetName, Facet>;
    for (const entry of this.entries) this.#fileUnder(NAMES, entry);
  }

  get index(): SearchIndex {
    return this.#index;
  }

  /** The article of a key, or null. */
  entry(key: string): Entry | null {
    return this.#byKey.get(key) ?? null;
  }

  /** Puts back what the reader did with the articles that are still here. */
  restoreReading(states: readonly ReadingState[]) {
    const nameOf = (source: string, article: string) => JSON.stringify([source, article]);
    const byName = new Map(states.map(state => [nameOf(state.source, state.article), state]));
    for (const entry of this.entries) {
      const state = byName.get(nameOf(entry.source.record.id, entry.article.id));
      if (!state) continue;
      this.setReading(entry, { read: state.read, starred: state.starred });
      entry.position = state.position;
    }
  }

  /** Marks an article as read or starred, or no longer so; what was searched by the marks is searched anew. */
  setReading(entry: Entry, change: Partial<ReadingMarks>) {
    entry.reading = { ...entry.reading, ...change };
    this.#fileUnder(['state'], entry);
    this.#last = null;
  }

  /** Gives an article other tags; facets and index follow. */
  setTags(entry: Entry, tags: Tags) {
    entry.article = { ...entry.article, tags };
    this.#fileUnder(TAG_FACETS, entry);
    this.#index.add(entry.row, searchDocument(entry.article, placeNames(entry.article)));
    this.#last = null;
  }

  /** The source of an id, or null where there is none or it failed. */
  source(id: string): ReadSource | null {
    const source = this.sources.find(({ record }) => record.id === id);
    return source && 'articles' in source ? source : null;
  }

  /** The rows that fit, in the order asked for, with the counts of all filters. */
  find(criteria: Criteria): Hits {
    const { rows, terms, problems } = this.#matching(criteria);
    const { mentioned, ...facets } = this.#facets;
    const region = criteria.place === 'mentioned' ? mentioned : facets.region;
    const source = this.#knownSources(criteria.source);
    const narrowed = narrow(rows, { ...facets, region }, { ...groupsOf(criteria), source });
    return {
      total: narrowed.rows.length,
      rows: sortRows(narrowed.rows, criteria.sort, this.entries),
      problems: problems.map(({ message }) => message),
      nearest: this.#nearest(terms),
      readAs: readAs(terms),
      counts: narrowed.counts,
    };
  }

  /** How many articles of the whole library have each region and each topic. */
  get regionCounts(): ReadonlyMap<string, number> {
    return this.#facets.region.count(this.#allRows);
  }

  get topicCounts(): ReadonlyMap<string, number> {
    return this.#facets.topic.count(this.#allRows);
  }

  get #allRows(): Uint32Array<ArrayBuffer> {
    return Uint32Array.from(this.entries.keys());
  }

  /** A source that is not here (any more) filters nothing. */
  #knownSources({ chosen, excluded }: FilterGroup): FilterGroup {
    const known = (id: string) => this.sources.some(({ record }) => record.id === id);
    return { chosen: chosen.filter(known), excluded: excluded.filter(known) };
  }

  #fileUnder(names: readonly FacetName[], entry: Entry) {
    for (const name of names) this.#facets[name].set(entry.row, FACET_VALUES[name](entry));
  }

  /** The rows whose headlines hold what was typed, best first. */
  headlineRows(q: string): Uint32Array {
    return this.#index.search(q, { headlinesOnly: true }).rows;
  }

  /** What the words of a search stand for in this library. */
  terms(words: SearchWords): readonly MatchedTerm[] {
    return this.#matching(words).terms;
  }

  /** Words to try in place of those that stand nowhere in the library. */
  #nearest(terms: readonly MatchedTerm[]): string[] {
    const lost = terms.filter(({ matches }) => matches.length === 0);
    return [...new Set(lost.flatMap(({ typed }) => this.#index.nearestWords(typed, NEAREST)))].slice(
      0,
      NEAREST,
    );
  }

  /** List, front page and page ask for the same search one after the other: the last answer is kept. */
  #matching(words: SearchWords): Matching {
    const { q, headlinesOnly } = words;
    if (this.#last?.q !== q || this.#last.headlinesOnly !== headlinesOnly) {
      this.#last = { q, headlinesOnly, matching: this.#match(words) };
    }
    return this.#last.matching;
  }

  #match({ q, headlinesOnly }: SearchWords): Matching {
    if (q.trim() === '') return { rows: this.#allRows, terms: [], problems: [] };
    const { words, accepts, problems } = resolveQuery(parseQuery(q), this.entries);
    const acceptsRow = (row: number) => {
      const entry = this.entries[row];
      return entry !== undefined && accepts(entry);
    };
    if (words.clauses.length === 0) {
      return { rows: this.#allRows.filter(acceptsRow), terms: [], problems };
    }
    const { rows, terms } = this.#index.search(words, { headlinesOnly });
    return { rows: rows.filter(acceptsRow), terms, problems };
  }
}

function groupsOf(criteria: Criteria) {
  return Object.fromEntries(FILTERS.map(name => [name, criteria[name]])) as Pick<
    Criteria,
    (typeof FILTERS)[number]
  >;
}

function entriesOf(sources: readonly (ReadSource | FailedSource)[]): Entry[] {
  const keys = new Set<string>();
  const articles = sources.flatMap(source =>
    'articles' in source ? source.articles.map(article => ({ article, source })) : [],
  );
  return articles.map(({ article, source }, row) => {
    const key = keys.has(article.id) ? `${article.id}@${source.record.id}` : article.id;
    keys.add(key);
    return { row, key, article, found: article.tags, source, reading: UNREAD, position: null };
  });
}

function indexOf(entries: readonly Entry[]): SearchIndex {
  const index = new SearchIndex();
  for (const { row, article } of entries) index.add(row, searchDocument(article, placeNames(article)));
  return index;
}

/** The names of the countries a story is about, which its text may spell otherwise ("U.S."). */
function placeNames({ tags }: TaggedArticle): string[] {
  return tags.main.map(({ country }) => regionName(country));
}

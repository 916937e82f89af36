import { type Criteria, FILTERS, type FilterGroup } from '../../model/criteria';
import type { ReadingPosition } from '../../model/reading-state';
import type { SourceRecord } from '../../model/source-record';
import type { SetAsidePart, StoredSource } from '../../model/stored-source';
import type { TaggedArticle } from '../../model/tagged-article';
import type { Tags } from '../../model/tags';
import { Facet, narrow } from '../../search/facets';
import type { MatchedTerm } from '../../search/matched-term';
import { parseQuery } from '../../search/parse-query';
import { SearchIndex } from '../../search/search-index';
import type { Hits, ReadingMarks, SearchWords } from '../list-protocol';
import type { FailureCode } from '../state-protocol';
import { documentOf } from './document-of';
import { EntryRows } from './entry-rows';
import { FACET_VALUES, type FacetName, TAG_FACETS } from './facet-values';
import { groupRows } from './group-rows';
import { type KeptIndex, placesOf } from './kept-index';
import { landmarksOf } from './landmarks';
import { readAs } from './read-as';
import { type ResolvedQuery, resolveQuery } from './resolve-query';
import { RowLedger } from './row-ledger';
import { sortRows } from './sort-rows';
import { wordsToTry } from './words-to-try';

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
  source: ReadSource;
  reading: ReadingMarks;
  position: ReadingPosition | null;
}

interface Matching {
  readonly rows: Uint32Array;
  readonly terms: readonly MatchedTerm[];
  readonly problems: ResolvedQuery['problems'];
}

const NAMES = Object.keys(FACET_VALUES) as FacetName[];

/**
 * All articles of some sources, with index and facets over them. An article has a row number; when sources come or
 * go, the rows of the others stay, and nothing of them is made again.
 */
export class Catalogue {
  sources: readonly (ReadSource | FailedSource)[] = [];
  readonly ledger = new RowLedger();
  readonly #rows: EntryRows;
  readonly index: SearchIndex;
  readonly #facets: Readonly<Record<FacetName, Facet>>;
  /** By row: the places that its article is searched by. */
  readonly places: string[];
  #indexed = 0;
  #order: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  #last: (SearchWords & { readonly matching: Matching }) | null = null;

  /** @param kept the index of an earlier visit; what it lacks is added, what is gone is taken out */
  constructor(sources: readonly (ReadSource | FailedSource)[], kept?: KeptIndex) {
    this.#rows = new EntryRows(kept?.limit);
    this.index = kept?.index ?? new SearchIndex();
    this.places = [...(kept?.places ?? [])];
    this.#facets = Object.fromEntries(NAMES.map(name => [name, new Facet()])) as Record<FacetName, Facet>;
    this.change(sources, kept);
  }

  /** Takes other sources for the present ones. Of what is searched, only what differs is indexed. */
  change(sources: readonly (ReadSource | FailedSource)[], kept?: KeptIndex) {
    const { come, fresh, gone } = this.#rows.change(sources, kept?.rows);
    for (const row of gone) this.index.remove(row);
    for (const entry of fresh) this.#indexArticle(entry);
    for (const entry of come) {
      // Where tags are still to come, those of the last visit are good enough to search by.
      const isOutdated = !entry.source.untagged && placesOf(entry.article) !== this.places[entry.row];
      if (isOutdated) this.#indexArticle(entry);
      this.#fileUnder(NAMES, entry);
      this.ledger.enter(entry);
    }
    this.sources = sources;
    this.#order = Uint32Array.from(this.entries, ({ row }) => row);
    this.ledger.arrange(this.#order);
    this.#last = null;
  }

  /** All articles, in the order of the sources. */
  get entries(): readonly Entry[] {
    return this.#rows.all;
  }

  /** The article of a row, or undefined where it is gone. */
  at(row: number): Entry | undefined {
    return this.#rows.at(row);
  }

  /** The articles of a source, in its order. */
  entriesOf(source: ReadSource): readonly Entry[] {
    return this.#rows.ofSource(source);
  }

  /** How often an article was indexed, first or again. */
  get indexed(): number {
    return this.#indexed;
  }

  /** The article of a key, or null. */
  entry(key: string): Entry | null {
    return this.#rows.withKey(key);
  }

  /** Marks an article as read or starred, or no longer so; what was searched by the marks is searched anew. */
  setReading(entry: Entry, change: Partial<ReadingMarks>) {
    entry.reading = { ...entry.reading, ...change };
    this.#fileUnder(['state'], entry);
    this.ledger.setRead(entry.row, entry.reading.read);
    this.#last = null;
  }

  /** Gives an article other tags; facets and index follow. */
  setTags(entry: Entry, tags: Tags) {
    entry.article = { ...entry.article, tags };
    this.#fileUnder(TAG_FACETS, entry);
    if (placesOf(entry.article) !== this.places[entry.row]) this.#indexArticle(entry);
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
    const sorted = sortRows(narrowed.rows, criteria.sort, this.ledger);
    return {
      total: narrowed.rows.length,
      ...groupRows(sorted, criteria.group, this),
      landmarks: criteria.group === 'nothing' ? landmarksOf(sorted, criteria.sort, this.ledger) : [],
      problems: problems.map(({ message }) => message),
      nearest: wordsToTry(this.index, terms),
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
    return this.#order;
  }

  /** A source that is not here (any more) filters nothing. */
  #knownSources({ chosen, excluded }: FilterGroup): FilterGroup {
    const known = (id: string) => this.sources.some(({ record }) => record.id === id);
    return { chosen: chosen.filter(known), excluded: excluded.filter(known) };
  }

  #indexArticle({ row, article }: Entry) {
    this.index.add(row, documentOf(article));
    this.places[row] = placesOf(article);
    this.#indexed++;
  }

  #fileUnder(names: readonly FacetName[], entry: Entry) {
    for (const name of names) this.#facets[name].set(entry.row, FACET_VALUES[name](entry));
  }

  /** The rows whose headlines hold what was typed, best first. */
  headlineRows(q: string): Uint32Array {
    return this.index.search(q, { headlinesOnly: true }).rows;
  }

  /** What the words of a search stand for in this library. */
  terms(words: SearchWords): readonly MatchedTerm[] {
    return this.#matching(words).terms;
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
      const entry = this.at(row);
      return entry !== undefined && accepts(entry);
    };
    if (words.clauses.length === 0) {
      return { rows: this.#allRows.filter(acceptsRow), terms: [], problems };
    }
    const { rows, terms } = this.index.search(words, { headlinesOnly });
    return { rows: rows.filter(acceptsRow), terms, problems };
  }
}

function groupsOf(criteria: Criteria) {
  return Object.fromEntries(FILTERS.map(name => [name, criteria[name]])) as Pick<
    Criteria,
    (typeof FILTERS)[number]
  >;
}

import { type Criteria, FILTERS, type FilterGroup, type FilterName } from '../../model/criteria';
import type { Tags } from '../../model/tags';
import { Facet, type Narrowed, narrow } from '../../search/facets';
import type { MatchedTerm } from '../../search/matched-term';
import type { Hits, ReadAs, ReadingMarks } from '../list-protocol';
import type { Entry } from './entry';
import { EntryRows, type KnownRows } from './entry-rows';
import { FACET_VALUES, type FacetName, type Filed, TAG_FACETS } from './facet-values';
import { groupRows } from './group-rows';
import { landmarksOf } from './landmarks';
import { RowLedger } from './row-ledger';
import { isRead, type ReadSource, type Sources } from './shelved-source';
import { sortRows } from './sort-rows';

/** What fits the words of a search. */
export interface Matching {
  /** Best first; null where nothing was searched for: then all articles fit, in the library's order. */
  readonly rows: Uint32Array | null;
  readonly terms: readonly MatchedTerm[];
  /** What was not understood, a sentence each. */
  readonly problems: readonly string[];
  readonly toTry: readonly string[];
  readonly readAs: readonly ReadAs[];
}

/** What a search for nothing finds. */
export const ALL: Matching = { rows: null, terms: [], problems: [], toTry: [], readAs: [] };

const NAMES = Object.keys(FACET_VALUES) as FacetName[];

/**
 * All articles of some sources, with facets over them. An article has a row number; when sources come or
 * go, the rows of the others stay, and nothing of them is made again.
 */
export class Catalogue {
  sources: Sources = [];
  readonly ledger = new RowLedger(row => this.at(row)?.head.headline.text);
  readonly #rows: EntryRows;
  readonly #facets: Readonly<Record<FacetName, Facet>>;
  /** By row: the countries that are searched with an article's text, as `placesOf` gives them. */
  readonly places: string[] = [];
  #order: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  /** Counts the changes of what there is to be found. */
  version = 0;
  #last: {
    readonly asked: string;
    readonly matching: Matching;
    readonly narrowed: Narrowed<FilterName>;
  } | null = null;

  /** @param known the rows that articles had in an earlier visit */
  constructor(sources: Sources, known?: KnownRows) {
    this.#rows = new EntryRows(known?.limit);
    this.#facets = Object.fromEntries(NAMES.map(name => [name, new Facet()])) as Record<FacetName, Facet>;
    this.change(sources, known);
  }

  /** Takes other sources for the present ones. */
  change(sources: Sources, known?: KnownRows) {
    for (const entry of this.#rows.change(sources, known?.rows)) {
      const filed = filedAs(entry);
      this.#fileUnder(NAMES, entry.row, filed);
      this.places[entry.row] = placesOf(filed.head.tags);
      this.ledger.enter(entry.row, filed);
    }
    this.sources = sources;
    this.#order = Uint32Array.from(this.entries, ({ row }) => row);
    this.ledger.arrange(this.#order);
    this.version++;
  }

  /** All articles, in the order of the sources. */
  get entries(): readonly Entry[] {
    return this.#rows.all;
  }

  /** The article of a row, or undefined where it is gone. */
  at(row: number): Entry | undefined {
    return this.#rows.at(row);
  }

  /** All rows that were ever given are below it. */
  get rowLimit(): number {
    return this.#rows.limit;
  }

  /** The articles of a source, in its order. */
  entriesOf(source: ReadSource): readonly Entry[] {
    return this.#rows.ofSource(source);
  }

  /** The article of a key, or null. */
  entry(key: string): Entry | null {
    return this.#rows.withKey(key);
  }

  /** Marks an article as read or starred, or no longer so. */
  setReading(entry: Entry, change: Partial<ReadingMarks>) {
    entry.reading = { ...entry.reading, ...change };
    this.#facets.state.set(entry.row, FACET_VALUES.state(entry));
    this.ledger.setRead(entry.row, entry.reading.read);
    this.version++;
  }

  /** Gives an article other tags; facets follow. */
  setTags(entry: Entry, tags: Tags) {
    entry.corrected = tags;
    this.#fileUnder(TAG_FACETS, entry.row, filedAs(entry));
    this.places[entry.row] = placesOf(tags);
    this.version++;
  }

  /** The source of an id, or null where there is none or it failed. */
  source(id: string): ReadSource | null {
    const source = this.sources.find(({ record }) => record.id === id);
    return source && isRead(source) ? source : null;
  }

  /**
   * The rows that fit, in the order asked for, with the counts of all filters.
   * @param matching what fits the words of the criteria
   */
  find(criteria: Criteria, matching: Matching = ALL): Hits {
    const { problems, toTry, readAs } = matching;
    const narrowed = this.#narrow(criteria, matching);
    // A copy, since rows are handed over to the page.
    const sorted = sortRows(narrowed.rows.slice(), criteria.sort, this.ledger);
    return {
      total: narrowed.rows.length,
      ...groupRows(sorted, criteria.group, this),
      landmarks: criteria.group === 'nothing' ? landmarksOf(sorted, criteria.sort, this.ledger) : [],
      problems,
      toTry,
      readAs,
      counts: narrowed.counts,
    };
  }

  /** List and front page ask for the same filters one after the other: the last answer is kept. */
  #narrow(criteria: Criteria, matching: Matching): Narrowed<FilterName> {
    const { mentioned, ...facets } = this.#facets;
    const region = criteria.place === 'mentioned' ? mentioned : facets.region;
    const groups = { ...groupsOf(criteria), source: this.#knownSources(criteria.source) };
    const asked = JSON.stringify([this.version, criteria.place, groups]);
    if (this.#last?.asked !== asked || this.#last.matching !== matching) {
      const narrowed = narrow(matching.rows ?? this.#order, { ...facets, region }, groups);
      this.#last = { asked, matching, narrowed };
    }
    return this.#last.narrowed;
  }

  /** The rows of the whole library, in the order of the sources. */
  get rows(): Uint32Array<ArrayBuffer> {
    return this.#order;
  }

  /** How many articles of the whole library have each value of a facet. */
  counts(name: FacetName): ReadonlyMap<string, number> {
    return this.#facets[name].count(this.#order);
  }

  /** A test of rows: whether they have one of some values in a facet. It holds until the next change. */
  hasAny(name: FacetName, values: Iterable<string>): (row: number) => boolean {
    return this.#facets[name].hasAny(values);
  }

  /** The first value that an article has in a facet, or null. */
  firstValue(name: FacetName, row: number): string | null {
    return this.#facets[name].first(row);
  }

  /** A source that is not here (any more) filters nothing. */
  #knownSources({ chosen, excluded }: FilterGroup): FilterGroup {
    const known = (id: string) => this.sources.some(({ record }) => record.id === id);
    return { chosen: chosen.filter(known), excluded: excluded.filter(known) };
  }

  #fileUnder(names: readonly FacetName[], row: number, filed: Filed) {
    for (const name of names) this.#facets[name].set(row, FACET_VALUES[name](filed));
  }
}

function filedAs({ head, reading, source }: Entry): Filed {
  return { head, reading, source };
}

/** The countries that are searched with an article's text: where they change, it is indexed again. */
function placesOf({ main }: Tags): string {
  return main.map(({ country }) => country).join(' ');
}

function groupsOf(criteria: Criteria) {
  return Object.fromEntries(FILTERS.map(name => [name, criteria[name]])) as Pick<
    Criteria,
    (typeof FILTERS)[number]
  >;
}

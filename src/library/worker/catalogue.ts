import type { Criteria } from '../../model/criteria';
import { regionName, withAncestors } from '../../model/region';
import type { RawText, SourceRecord } from '../../model/source-record';
import type { TaggedArticle } from '../../model/tagged-article';
import { TOPICS } from '../../model/topic';
import { Facet, narrow } from '../../search/facets';
import type { MatchedTerm } from '../../search/matched-term';
import { searchDocument } from '../../search/search-document';
import { SearchIndex } from '../../search/search-index';
import type { FailureCode, Found, SetAsidePart } from '../protocol';
import { readAs } from './read-as';
import { readingMinutes } from './reading-time';

/** A source that was read: its text and what was made of it. */
export interface ReadSource {
  readonly record: SourceRecord;
  readonly raw: RawText;
  readonly lineCount: number;
  readonly articles: readonly TaggedArticle[];
  readonly setAside: readonly SetAsidePart[];
}

export interface FailedSource {
  readonly record: SourceRecord;
  readonly code: FailureCode;
}

/** An article in the library. */
export interface Entry {
  readonly row: number;
  /** The article's id; where a further source holds the same text, the id and that source. */
  readonly key: string;
  readonly article: TaggedArticle;
  readonly source: ReadSource;
}

const SLUG_OF_CODE: ReadonlyMap<string, string> = new Map(TOPICS.map(({ code, slug }) => [code, slug]));

/** The names of the countries a story is about, which its text may spell otherwise ("U.S."). */
function placeNames({ tags }: TaggedArticle): string[] {
  return tags.main.map(({ country }) => regionName(country));
}

/** All articles of some sources, numbered as rows in the order of the sources, with index and facets over them. */
export class Catalogue {
  readonly entries: Entry[] = [];
  readonly #byKey = new Map<string, Entry>();
  readonly #index = new SearchIndex();
  readonly #facets = { region: new Facet(), topic: new Facet() };

  constructor(readonly sources: readonly (ReadSource | FailedSource)[]) {
    for (const source of sources) {
      if ('articles' in source) for (const article of source.articles) this.#add(article, source);
    }
  }

  #add(article: TaggedArticle, source: ReadSource) {
    const row = this.entries.length;
    const key = this.#byKey.has(article.id) ? `${article.id}@${source.record.id}` : article.id;
    const entry = { row, key, article, source };
    this.entries.push(entry);
    this.#byKey.set(key, entry);
    this.#index.add(row, searchDocument(article, placeNames(article)));
    this.#facets.region.add(article.tags.main.flatMap(({ country }) => withAncestors(country)));
    this.#facets.topic.add(article.tags.topics.flatMap(({ topic }) => SLUG_OF_CODE.get(topic) ?? []));
  }

  /** The article of a key, or null. */
  entry(key: string): Entry | null {
    return this.#byKey.get(key) ?? null;
  }

  /** The source of an id, or null where there is none or it failed. */
  source(id: string): ReadSource | null {
    const source = this.sources.find(({ record }) => record.id === id);
    return source && 'articles' in source ? source : null;
  }

  /** The rows that fit, best first, with the counts of all filters. */
  find({ q, region, topic }: Criteria): Found {
    const { rows, terms } = this.#matching(q);
    const narrowed = narrow(rows, this.#facets, { region, topic });
    const words = narrowed.rows.reduce((sum, row) => sum + (this.entries[row]?.article.words ?? 0), 0);
    return {
      total: narrowed.rows.length,
      minutes: readingMinutes(words),
      rows: narrowed.rows,
      readAs: readAs(terms),
      regions: narrowed.counts.region,
      topics: narrowed.counts.topic,
    };
  }

  /** What the words of a search stand for in this library. */
  terms(q: string): readonly MatchedTerm[] {
    return this.#matching(q).terms;
  }

  #matching(q: string): { rows: Uint32Array; terms: readonly MatchedTerm[] } {
    if (q.trim() === '') return { rows: Uint32Array.from(this.entries.keys()), terms: [] };
    return this.#index.search(q);
  }
}

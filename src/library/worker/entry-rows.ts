import type { TaggedArticle } from '../../model/tagged-article';
import type { Entry, FailedSource, ReadSource } from './catalogue';
import { articleName } from './kept-index';

/** What a change of the library brought and took. */
export interface RowChange {
  readonly come: readonly Entry[];
  /** Those of them that had no row before. */
  readonly fresh: readonly Entry[];
  /** Rows whose articles are gone. */
  readonly gone: Iterable<number>;
}

const UNREAD = { read: false, starred: false };

/**
 * The library's articles by their row numbers. A row stays with its article as long as this is in the library, and
 * is never given to another.
 */
export class EntryRows {
  /** In the order of the sources. */
  all: readonly Entry[] = [];
  readonly #byRow: (Entry | undefined)[] = [];
  #next = 0;
  readonly #byKey = new Map<string, Entry>();
  #bySource: ReadonlyMap<readonly TaggedArticle[], readonly Entry[]> = new Map();

  /** @param reserved the rows below are given to articles that are known from an earlier visit, and to no others */
  constructor(reserved = 0) {
    this.#next = reserved;
  }

  /** The article of a row, or undefined where it is gone. */
  at(row: number): Entry | undefined {
    return this.#byRow[row];
  }

  /**
   * The article of a key, or null. The same text in two sources has two keys, and which of them names its source is
   * said by which came first: where that one is gone, its key leads to the other.
   */
  withKey(key: string): Entry | null {
    const entry = this.#byKey.get(key);
    if (entry) return entry;
    const id = key.split('@', 1)[0] ?? '';
    return this.#byKey.get(id) ?? this.all.find(({ article }) => article.id === id) ?? null;
  }

  /** The articles of a source, in its order. */
  ofSource({ articles }: ReadSource): readonly Entry[] {
    return this.#bySource.get(articles) ?? [];
  }

  /**
   * Takes other sources for the present ones. What was read before and is still there keeps its rows, and so does
   * an article that comes out the same where its source was read again.
   * @param known the rows that articles had when the library was open last, by `articleName`
   */
  change(
    sources: readonly (ReadSource | FailedSource)[],
    known: ReadonlyMap<string, number> = new Map(),
  ): RowChange {
    const read = sources.filter(source => 'articles' in source);
    const present = new Set(read.map(({ articles }) => articles));
    const left = [...this.#bySource].flatMap(([articles, entries]) => (present.has(articles) ? [] : entries));
    const rows = new Map(known);
    for (const { row, key, source, article } of left) {
      rows.set(articleName(source, article), row);
      this.#byRow[row] = undefined;
      this.#byKey.delete(key);
    }
    const gone = new Set(rows.values());
    const come: Entry[] = [];
    const kept = this.#bySource;
    this.#bySource = new Map(
      read.map(source => {
        const entries = kept.get(source.articles);
        if (!entries) {
          const entered = source.articles.map(article => this.#enter(source, article, rows));
          come.push(...entered);
          return [source.articles, entered];
        }
        for (const entry of entries) entry.source = source;
        return [source.articles, entries];
      }),
    );
    this.all = [...this.#bySource.values()].flat();
    return { come, fresh: come.filter(({ row }) => !gone.delete(row)), gone };
  }

  #enter(source: ReadSource, article: TaggedArticle, rows: ReadonlyMap<string, number>): Entry {
    const row = rows.get(articleName(source, article)) ?? this.#next++;
    const key = this.#byKey.has(article.id) ? `${article.id}@${source.record.id}` : article.id;
    const entry: Entry = { row, key, article, found: article.tags, source, reading: UNREAD, position: null };
    this.#byRow[row] = entry;
    this.#byKey.set(key, entry);
    return entry;
  }
}

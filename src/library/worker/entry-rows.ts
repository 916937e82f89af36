import { Entry } from './entry';
import { type Heads, isRead, type ReadSource, type Sources } from './shelved-source';

/** The rows that articles had when the library was open last. */
export interface KnownRows {
  /** By `articleName`. */
  readonly rows: ReadonlyMap<string, number>;
  /** All rows are below it. */
  readonly limit: number;
}

/** What tells an article from others; ids are hashes of headline and body. */
export function articleName({ record }: Pick<ReadSource, 'record'>, id: string): string {
  return `${id}\t${record.id}`;
}

/**
 * The library's articles by their row numbers. A row stays with its article as long as this is in the library, and
 * is never given to another.
 */
export class EntryRows {
  /** In the order of the sources. */
  all: readonly Entry[] = [];
  readonly #byRow: (Entry | undefined)[] = [];
  readonly #byKey = new Map<string, Entry>();
  #bySource: ReadonlyMap<Heads, readonly Entry[]> = new Map();

  /** @param limit the rows below it are given to articles that are known from an earlier visit, and to no others */
  constructor(public limit = 0) {}

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
    const wanted = key.split('@', 1)[0] ?? '';
    return this.#byKey.get(wanted) ?? this.all.find(({ id }) => id === wanted) ?? null;
  }

  /** The articles of a source, in its order. */
  ofSource({ heads }: ReadSource): readonly Entry[] {
    return this.#bySource.get(heads) ?? [];
  }

  /**
   * Takes other sources for the present ones. What was read before and is still there keeps its rows, and so does
   * an article that comes out the same where its source was read again. Gives the articles that came.
   */
  change(sources: Sources, known: KnownRows['rows'] = new Map()): readonly Entry[] {
    const read = sources.filter(isRead);
    const present = new Set(read.map(({ heads }) => heads));
    const left = [...this.#bySource].flatMap(([heads, entries]) => (present.has(heads) ? [] : entries));
    const rows = left.length === 0 ? known : new Map(known);
    for (const { row, key, source, id } of left) {
      (rows as Map<string, number>).set(articleName(source, id), row);
      this.#byRow[row] = undefined;
      this.#byKey.delete(key);
    }
    const come: Entry[] = [];
    const kept = this.#bySource;
    this.#bySource = new Map(
      read.map(source => {
        const entries = kept.get(source.heads) ?? this.#enterAll(source, rows, come);
        for (const entry of entries) entry.source = source;
        return [source.heads, entries];
      }),
    );
    this.all = [...this.#bySource.values()].flat();
    return come;
  }

  #enterAll(source: ReadSource, rows: KnownRows['rows'], come: Entry[]): Entry[] {
    return source.heads.ids.map((id, place) => {
      const row = rows.get(articleName(source, id)) ?? this.limit++;
      const key = this.#byKey.has(id) ? `${id}@${source.record.id}` : id;
      const entry = new Entry(row, id, key, source, place);
      this.#byRow[row] = entry;
      this.#byKey.set(key, entry);
      come.push(entry);
      return entry;
    });
  }
}

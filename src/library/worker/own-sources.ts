import type { StoredSource } from '../../model/stored-source';
import type { SourceState } from '../state-protocol';
import type { Tables } from '../tables';
import type { FailedSource, ReadSource } from './shelved-source';
import { readState, unreadState } from './source-state';
import { emptyBin, hiddenSources, isShown, storedSources } from './stored-sources';
import { sweepLeftovers } from './sweep';

type Read = ReadSource | FailedSource;

export interface OwnShelf {
  readonly shown: readonly Read[];
  /** Ids of all sources that are hidden, bundled ones included. */
  readonly hidden: ReadonlySet<string>;
  readonly states: readonly SourceState[];
  readonly unfinished: number;
}

/** The sources that the reader brought in, as the database has them. What was read once is not read again. */
export class OwnSources {
  #read: ReadonlyMap<string, Read> = new Map();
  #unfinished: number | null = null;

  constructor(private readonly tables: Tables) {}

  async read(): Promise<OwnShelf> {
    const unfinished = await this.#tidyUp();
    const [stored, hidden] = await Promise.all([storedSources(this.tables), hiddenSources(this.tables)]);
    const onShelf = stored.filter(source => isShown(source, hidden));
    const fresh = onShelf.filter(({ content }) => !this.#read.has(content));
    const read = new Map((await this.#readAll(fresh)).map(source => [source.stored?.content ?? '', source]));
    this.#read = new Map(onShelf.flatMap(source => this.#entry(source, read)));
    const stateOf = (source: StoredSource): SourceState => {
      const one = this.#read.get(source.content);
      return one ? readState(one) : unreadState(source);
    };
    return { shown: [...this.#read.values()], hidden, states: stored.map(stateOf), unfinished };
  }

  /** What reads them is loaded where there are any: on a first visit there are none. */
  async #readAll(sources: readonly StoredSource[]): Promise<Read[]> {
    if (sources.length === 0) return [];
    const { readStored } = await import('./stored-articles');
    return readStored(this.tables, sources);
  }

  /** The source as it was read; its record may have changed since. */
  #entry(stored: StoredSource, read: ReadonlyMap<string, Read>): (readonly [string, Read])[] {
    const one = read.get(stored.content) ?? this.#read.get(stored.content);
    if (!one) return [];
    const isAsBefore = JSON.stringify(one.record) === JSON.stringify(stored.record);
    return [[stored.content, isAsBefore ? one : { ...one, record: stored.record, stored }]];
  }

  /** At the first reading, what unfinished imports left and what lay in the bin too long is taken away. */
  async #tidyUp(): Promise<number> {
    if (this.#unfinished === null) {
      const [unfinished] = await Promise.all([sweepLeftovers(this.tables), emptyBin(this.tables)]);
      this.#unfinished = unfinished;
    }
    return this.#unfinished;
  }
}

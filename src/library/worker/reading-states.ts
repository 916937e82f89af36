import type { ReadingState } from '../../model/reading-state';
import type { ReadingMarks } from '../list-protocol';
import type { Storage } from '../storage';
import type { Catalogue } from './catalogue';
import { type Entry, UNREAD } from './entry';

/** What the database held when it was asked. */
interface Asked {
  readonly states: readonly ReadingState[];
  /** How often something had been kept by then. */
  readonly kept: number;
}

/** What the reader did with articles, kept in the database and put back on the articles of a library that has changed. */
export class ReadingStates {
  #kept = 0;

  constructor(private readonly storage: Promise<Storage>) {}

  /**
   * Keeps what some articles show of it: all of them or, where it fails, none.
   * @throws DOMException where the database refuses
   */
  async keep(entries: readonly Entry[]): Promise<void> {
    this.#kept++;
    await (await this.storage).keepReadingStates(entries.map(stateOf));
  }

  /**
   * Marks articles, and keeps it. Where that fails they are as they were.
   * @throws DOMException where the database refuses
   */
  async mark(
    catalogue: Catalogue,
    entries: readonly Entry[],
    changeOf: (entry: Entry) => Partial<ReadingMarks>,
  ): Promise<void> {
    const before = entries.map(({ reading }) => reading);
    for (const entry of entries) catalogue.setReading(entry, changeOf(entry));
    try {
      await this.keep(entries);
    } catch (error) {
      for (const [at, entry] of entries.entries()) catalogue.setReading(entry, before[at] ?? {});
      throw error;
    }
  }

  /** Asks the database, for `putBack`. */
  async ask(): Promise<Asked> {
    const kept = this.#kept;
    return { states: await (await this.storage).readingStates(), kept };
  }

  /** Puts it on the articles of a catalogue. Where something was kept since the database was asked, it is asked again. */
  async putBack(catalogue: Catalogue, asked: Asked): Promise<void> {
    let { states, kept } = asked;
    while (kept !== this.#kept) ({ states, kept } = await this.ask());
    restore(catalogue, states);
  }
}

function stateOf({ source, id, reading, position }: Entry): ReadingState {
  return { source: source.record.id, article: id, ...reading, position };
}

function restore(catalogue: Catalogue, states: readonly ReadingState[]) {
  const nameOf = (source: string, article: string) => `${article}\t${source}`;
  const byName = new Map(states.map(state => [nameOf(state.source, state.article), state]));
  for (const entry of catalogue.entries) {
    const state = byName.get(nameOf(entry.source.record.id, entry.id));
    const { read, starred } = state ?? UNREAD;
    // A backup that took the place of all, or another tab, may have unmarked it, too.
    if (read !== entry.reading.read || starred !== entry.reading.starred)
      catalogue.setReading(entry, { read, starred });
    entry.position = state?.position ?? null;
  }
}

import type { Storage } from '../storage';
import { type KeptRows, keptRows } from './kept-rows';
import type { OwnShelf, OwnSources } from './own-sources';
import type { ReadingStates } from './reading-states';
import { askVisits } from './visits';

/** What the database holds of library and reader. */
export interface Told {
  readonly storage: Storage;
  readonly own: OwnShelf;
  /** Those of the last visit, to begin with; null where the library is open. */
  readonly rows: KeptRows | null;
  readonly marked: Awaited<ReturnType<ReadingStates['ask']>>;
  readonly visits: Awaited<ReturnType<typeof askVisits>>;
}

/** All at once: each is a round to the database, and the first list waits for the last of them. */
export async function askStorage(
  storage: Storage,
  ofReader: { readonly own: OwnSources; readonly reading: ReadingStates },
  isOpen: boolean,
): Promise<Told> {
  const [own, rows, marked, visits] = await Promise.all([
    ofReader.own.read(),
    isOpen ? null : keptRows(storage),
    ofReader.reading.ask(),
    askVisits(storage),
  ]);
  return { storage, own, rows, marked, visits };
}

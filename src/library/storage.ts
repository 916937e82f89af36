import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Correction } from '../model/correction';
import type { ReadingState } from '../model/reading-state';

/** Something made from the library that takes longer to make than to read back. */
export interface Snapshot {
  /** Tells what it was made from; of no use for anything else. */
  readonly fingerprint: string;
  readonly content: unknown;
}

/** A search that was made, or saved. */
export interface KeptSearch {
  readonly q: string;
  readonly saved: boolean;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** Where the library keeps what must outlive the page. */
export interface Storage {
  /** False where the browser refuses storage: then everything is kept until the page is closed. */
  readonly lasting: boolean;
  readingStates(): Promise<ReadingState[]>;
  keepReadingState(state: ReadingState): Promise<void>;
  /** Keeps all of them or, where it fails, none. */
  keepReadingStates(states: readonly ReadingState[]): Promise<void>;
  corrections(): Promise<Correction[]>;
  /** Keeps corrections in place of those their articles have; one without edits is forgotten. */
  keepCorrections(corrections: readonly Correction[]): Promise<void>;
  snapshot(name: string): Promise<Snapshot | undefined>;
  keepSnapshot(name: string, snapshot: Snapshot): Promise<void>;
  searches(): Promise<KeptSearch[]>;
  keepSearch(search: KeptSearch): Promise<void>;
  forgetSearch(q: string): Promise<void>;
}

interface Schema extends DBSchema {
  reading: { key: [source: string, article: string]; value: ReadingState };
  corrections: { key: [source: string, article: string]; value: Correction };
  snapshots: { key: string; value: Snapshot };
  searches: { key: string; value: KeptSearch };
}

const NAME = 'broadsheet';

/** Each brings the database from the version of its index to the next. Never change one that was published: add another. */
const MIGRATIONS: readonly ((database: IDBPDatabase<Schema>) => void)[] = [
  database => {
    database.createObjectStore('reading', { keyPath: ['source', 'article'] });
    database.createObjectStore('corrections', { keyPath: ['source', 'article'] });
    database.createObjectStore('snapshots');
    database.createObjectStore('searches', { keyPath: 'q' });
  },
];

/** The database of this address; where the browser refuses one, a store that lasts as long as the page. */
export async function openStorage(): Promise<Storage> {
  try {
    return storageOf(await openDatabase());
  } catch {
    return memoryStorage();
  }
}

function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, MIGRATIONS.length, {
    upgrade(database, from) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(database);
    },
    // A newer Broadsheet in another tab waits for this one to let go.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

function storageOf(database: IDBPDatabase<Schema>): Storage {
  return {
    lasting: true,
    readingStates: () => database.getAll('reading'),
    keepReadingState: async state => {
      await database.put('reading', state);
    },
    keepReadingStates: async states => {
      const transaction = database.transaction('reading', 'readwrite');
      await Promise.all([...states.map(state => transaction.store.put(state)), transaction.done]);
    },
    corrections: () => database.getAll('corrections'),
    keepCorrections: async corrections => {
      const { store, done } = database.transaction('corrections', 'readwrite');
      for (const correction of corrections) {
        const { source, article, edits } = correction;
        void (edits.length > 0 ? store.put(correction) : store.delete([source, article]));
      }
      await done;
    },
    snapshot: name => database.get('snapshots', name),
    keepSnapshot: async (name, snapshot) => {
      await database.put('snapshots', snapshot, name);
    },
    searches: () => database.getAll('searches'),
    keepSearch: async search => {
      await database.put('searches', search);
    },
    forgetSearch: q => database.delete('searches', q),
  };
}

/** A storage that forgets everything with the page. */
export function memoryStorage(): Storage {
  const reading = new Map<string, ReadingState>();
  const kept = new Map<string, Correction>();
  const snapshots = new Map<string, Snapshot>();
  const searches = new Map<string, KeptSearch>();
  const keepReadingState = async (state: ReadingState) => {
    reading.set(JSON.stringify([state.source, state.article]), state);
  };
  return {
    lasting: false,
    readingStates: async () => [...reading.values()],
    keepReadingState,
    keepReadingStates: async states => {
      for (const state of states) await keepReadingState(state);
    },
    corrections: async () => [...kept.values()],
    keepCorrections: async corrections => {
      for (const correction of corrections) {
        const name = JSON.stringify([correction.source, correction.article]);
        if (correction.edits.length > 0) kept.set(name, correction);
        else kept.delete(name);
      }
    },
    snapshot: async name => snapshots.get(name),
    keepSnapshot: async (name, snapshot) => {
      snapshots.set(name, snapshot);
    },
    searches: async () => [...searches.values()],
    keepSearch: async search => {
      searches.set(search.q, search);
    },
    forgetSearch: async q => {
      searches.delete(q);
    },
  };
}

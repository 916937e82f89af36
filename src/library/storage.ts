import { type IDBPDatabase, openDB } from 'idb';
import type { Correction } from '../model/correction';
import type { ReadingState } from '../model/reading-state';
import { databaseTables, keyPath, type Table, type Tables } from './tables';

/** Something made from the library that takes longer to make than to read back. */
interface Snapshot {
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

/** Why nothing can be kept: the browser refuses storage, or a newer Broadsheet has changed the database. */
export type StorageTrouble = 'refused' | 'newer';

/** Where the library keeps what must outlive the page. */
export interface Storage {
  /** Null where all is well; else everything is kept until the page is closed. */
  readonly trouble: StorageTrouble | null;
  readonly tables: Tables;
  readingStates(): Promise<ReadingState[]>;
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

const NAME = 'broadsheet';

/** Each brings the database from the version of its index to the next. Never change one that was published: add another. */
const MIGRATIONS: readonly ((database: IDBPDatabase) => void)[] = [
  create(
    'reading',
    'corrections',
    'snapshots',
    'searches',
    'sources',
    'staged',
    'hidden',
    'texts',
    'articles',
    'files',
  ),
  // The heads of sources that are there already are made when they are read first. The index that was kept in one piece is of no use any more.
  create('heads', 'indexes'),
];

function create(...tables: readonly Table[]) {
  return (database: IDBPDatabase) => {
    for (const table of tables) database.createObjectStore(table, { keyPath: keyPath(table) });
  };
}

/** The database of this address; where there is none to be had, a store that lasts as long as the page. */
export async function openStorage(): Promise<Storage> {
  try {
    return storageOver(databaseTables(await openDatabase()), null);
  } catch (error) {
    const newer = error instanceof DOMException && error.name === 'VersionError';
    // Seldom needed, and so not loaded at first.
    const { memoryTables } = await import('./memory-tables');
    return storageOver(memoryTables(), newer ? 'newer' : 'refused');
  }
}

function openDatabase(): Promise<IDBPDatabase> {
  return openDB(NAME, MIGRATIONS.length, {
    upgrade(database, from) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(database);
    },
    // A newer Broadsheet in another tab waits for this one to let go.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** A storage over some tables. @param trouble why they last no longer than the page; null where they do */
export function storageOver(tables: Tables, trouble: StorageTrouble | null): Storage {
  return {
    trouble,
    tables,
    readingStates: () => tables.all('reading'),
    keepReadingStates: states => tables.write(states.map(value => ({ put: 'reading', value }))),
    corrections: () => tables.all('corrections'),
    keepCorrections: corrections =>
      tables.write(
        corrections.map(correction => {
          const { source, article, edits } = correction;
          return edits.length > 0
            ? { put: 'corrections', value: correction }
            : { remove: 'corrections', key: [source, article] };
        }),
      ),
    snapshot: name => tables.get('snapshots', name),
    keepSnapshot: (name, snapshot) => tables.write([{ put: 'snapshots', value: { name, ...snapshot } }]),
    searches: () => tables.all('searches'),
    keepSearch: search => tables.write([{ put: 'searches', value: search }]),
    forgetSearch: q => tables.write([{ remove: 'searches', key: q }]),
  };
}

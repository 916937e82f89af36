import type { StoredSource } from '../../../model/stored-source';
import { Gate } from './gate';
import type { Reading } from './read-file';

/** A file of an import that was read, and may be read again. */
interface ReadOnce {
  readonly reading: Reading;
  readonly source: StoredSource;
  /** The content of the older version that it was compared with; null where there was none. */
  readonly older: string | null;
}

/** One import from the first file to the reader's word: what was read and is staged in the database. */
export class OpenImport {
  #gate = new Gate();
  readonly #byContent = new Map<string, ReadOnce>();
  readonly #byFingerprint = new Map<string, StoredSource>();
  readonly #ids = new Set<string>();
  readonly #older = new Set<string>();

  /** @param id names it @param lock what frees the lock that tells other tabs that it goes on, as soon as it is held */
  constructor(
    readonly id: string,
    private readonly lock: Promise<() => void>,
  ) {}

  /** Frees its lock. */
  unlock() {
    void this.lock.then(free => free());
  }

  /** What it waits at and is stopped by. */
  get gate(): Gate {
    return this.#gate;
  }

  /** Begins what can be stopped anew: a reading that was ended early can be kept all the same. */
  openGate() {
    this.#gate = new Gate();
  }

  get staged(): ReadonlyMap<string, ReadOnce> {
    return this.#byContent;
  }

  /** Ids that its sources have. */
  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  /** The source that was read of a file with these bytes. */
  withFingerprint(fingerprint: string): StoredSource | undefined {
    return this.#byFingerprint.get(fingerprint);
  }

  /** Whether a source of the library is to make room for one that was read: then what is the same is not there any more. */
  replaces({ content }: StoredSource): boolean {
    return this.#older.has(content);
  }

  /** Has a source of the library stay as it is, since a file that is the same was brought: no other takes its name. */
  leave({ id }: StoredSource) {
    this.#ids.add(id);
  }

  add(reading: Reading, source: StoredSource, older: string | null) {
    this.#byContent.set(source.content, { reading, source, older });
    this.#byFingerprint.set(source.file.fingerprint, source);
    this.#ids.add(source.id);
    if (older !== null) this.#older.add(older);
  }

  remove(content: string) {
    const one = this.#byContent.get(content);
    if (!one) return;
    this.#byContent.delete(content);
    this.#byFingerprint.delete(one.source.file.fingerprint);
    this.#ids.delete(one.source.id);
    if (one.older !== null) this.#older.delete(one.older);
  }
}

import type { StoredSource } from '../../../model/stored-source';
import type { Tables } from '../../tables';
import { storedSources } from '../stored-sources';

/** What the library holds already, as far as it matters to what comes in. */
export interface Shelf {
  readonly byId: ReadonlyMap<string, StoredSource>;
  readonly byFingerprint: ReadonlyMap<string, StoredSource>;
  /** Ids of the bundled texts, which nothing that comes in may take. */
  readonly taken: ReadonlySet<string>;
}

/** The shelf as it is by now. @param bundled ids of the bundled texts */
export async function shelfOf(tables: Tables, bundled: readonly string[]): Promise<Shelf> {
  const sources = await storedSources(tables);
  const shown = sources.filter(({ binned }) => binned === null);
  return {
    byId: new Map(sources.map(source => [source.id, source])),
    byFingerprint: new Map(shown.map(source => [source.file.fingerprint, source])),
    taken: new Set(bundled),
  };
}

/** What the library calls a source: its path, so that the same file is known again when it has changed. */
export function idOf(name: string, { taken }: Pick<Shelf, 'taken'>, used: ReadonlySet<string>): string {
  const own = taken.has(name) ? `own/${name}` : name;
  // An archive can hold two files of one name.
  for (let count = 1, id = own; ; id = `${own} (${++count})`) if (!used.has(id)) return id;
}

import type { StoredSource } from '../../../model/stored-source';
import { idOf } from '../intake/shelf';
import type { ListedSource } from './backup-file';

/** What of a backup is to be read, and what the library calls its sources. */
interface RestorePlan {
  readonly wanted: readonly { readonly listed: ListedSource; readonly id: string }[];
  /** Ids of sources that the library calls otherwise, by those in the backup. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Finds the source of a library that is one of a backup just so, whatever the library calls it. */
export function knownAmong(
  held: readonly StoredSource[],
): (listed: ListedSource) => StoredSource | undefined {
  const nameOf = ({ file }: Pick<ListedSource, 'file'>) => JSON.stringify([file.name, file.fingerprint]);
  const byName = new Map(held.map(one => [nameOf(one), one]));
  return listed => byName.get(nameOf(listed));
}

/**
 * Plans what is read of a backup: what the library does not have. Where it has another version of a source, that stays as it
 * is and the backup's is put beside it.
 * @param held what stays of the library
 */
export function planRestore(list: readonly ListedSource[], held: readonly StoredSource[]): RestorePlan {
  const known = knownAmong(held);
  const renamed = new Map<string, string>();
  const taken = new Set(held.map(({ id }) => id));
  const used = new Set([...taken, ...list.map(({ id }) => id)]);
  const wanted = list.flatMap(listed => {
    const own = known(listed);
    const id = own?.id ?? (taken.has(listed.id) ? idOf(listed.id, { taken: new Set() }, used) : listed.id);
    used.add(id);
    // A list made by hand may have two of one name.
    taken.add(id);
    if (id !== listed.id) renamed.set(listed.id, id);
    return own ? [] : [{ listed, id }];
  });
  return { wanted, renamed };
}

import type { StoredSource } from '../../model/stored-source';
import type { SourceChange } from '../source-protocol';
import type { Step, Tables } from '../tables';
import { exclusively } from './import-lock';
import { removeForGood, storedSources } from './stored-sources';

/** Changes how sources stand in the library. Those that are not the reader's own can only be hidden. */
export function changeSources(tables: Tables, ids: readonly string[], change: SourceChange): Promise<void> {
  return exclusively(async () => {
    const steps = await Promise.all(ids.map(id => stepFor(tables, id, change)));
    await tables.write(steps.flat());
  });
}

async function stepFor(tables: Tables, id: string, change: SourceChange): Promise<Step[]> {
  if ('hidden' in change)
    return [change.hidden ? { put: 'hidden', value: { source: id } } : { remove: 'hidden', key: id }];
  const source = await tables.get<StoredSource>('sources', id);
  return source ? [{ put: 'sources', value: changed(source, change) }] : [];
}

function changed(source: StoredSource, change: Exclude<SourceChange, { hidden: boolean }>): StoredSource {
  if ('title' in change) return { ...source, record: { ...source.record, title: change.title } };
  return { ...source, binned: change.binned ? Date.now() : null };
}

/** Takes all that is in the bin out of the database, with what the reader did with it. */
export function emptyWholeBin(tables: Tables): Promise<void> {
  return exclusively(async () => {
    const sources = await storedSources(tables);
    await removeForGood(
      tables,
      sources.filter(({ binned }) => binned !== null),
    );
  });
}

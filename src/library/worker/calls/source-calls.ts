import type { StoredSource } from '../../../model/stored-source';
import { changeSources, emptyWholeBin } from '../change-source';
import { fileName, wholeFile } from '../stored-files';
import type { Handlers, Stock } from './handlers';

type SourceCall = 'retry' | 'changeSource' | 'emptyBin' | 'readAgain' | 'sourceFile';

/** What is done with the sources on the shelf. */
export function sourceCalls({ shelves, storage, openIntake }: Stock): Pick<Handlers, SourceCall> {
  return {
    retry: ({ source }) => shelves.retry(source),
    changeSource: async ({ sources, change }) => {
      await changeSources((await storage).tables, sources, change);
      return shelves.refresh();
    },
    emptyBin: async () => {
      await emptyWholeBin((await storage).tables);
      return shelves.refresh();
    },
    readAgain: async ({ source, rulings }) => {
      const { tables } = await storage;
      const stored = await tables.get<StoredSource>('sources', source);
      if (stored) await (await openIntake()).readAgain(stored, await wholeFile(tables, stored), rulings);
      return shelves.refresh();
    },
    sourceFile: async ({ source }) => {
      const { tables } = await storage;
      const stored = await tables.get<StoredSource>('sources', source);
      return stored ? { name: fileName(stored), content: await wholeFile(tables, stored) } : null;
    },
  };
}

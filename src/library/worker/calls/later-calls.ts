import { loadedOnce } from '../loaded-once';
import { loadTagger } from '../tagger';
import { articleCalls } from './article-calls';
import { backupCalls } from './backup-calls';
import { correctionCalls } from './correction-calls';
import type { FirstCall, Handlers, Stock } from './handlers';
import { importCalls } from './import-calls';
import { searchCalls } from './search-calls';
import { sourceCalls } from './source-calls';

/** What answers all calls but those of the first view. */
export function laterCalls({ shelves, storage }: Omit<Stock, 'openIntake'>): Omit<Handlers, FirstCall> {
  const openIntake = loadedOnce(async () => {
    const [{ Intake }, { tables }, tagger] = await Promise.all([
      import('../intake/intake'),
      storage,
      loadTagger(),
    ]);
    return new Intake(tables, tagger, () => shelves.bundledIds);
  });
  const stock: Stock = { shelves, storage, openIntake };
  return {
    ...articleCalls(stock),
    ...searchCalls(stock),
    ...correctionCalls(stock),
    ...sourceCalls(stock),
    ...importCalls(stock),
    ...backupCalls(stock),
  };
}

import { loadTagger } from '../tagger';
import type { Handlers, Stock } from './handlers';

type BackupCall = 'backUp' | 'cancelBackUp' | 'previewBackup' | 'restore' | 'cancelRestore';

/** How all that the reader has is backed up, and brought back. */
export function backupCalls({ storage }: Stock): Pick<Handlers, BackupCall> {
  return {
    backUp: async ({ settings }, onProgress) => {
      const { backUp } = await import('../backup/back-up');
      return backUp((await storage).tables, settings, (done, total) => onProgress({ done, total }));
    },
    cancelBackUp: async () => (await import('../backup/back-up')).cancelBackUp(),
    previewBackup: async ({ file }) => {
      const { previewBackup } = await import('../backup/restore');
      return previewBackup((await storage).tables, file);
    },
    restore: async ({ file, mode }, onProgress) => {
      const [{ restoreBackup }, { tables }, tagger] = await Promise.all([
        import('../backup/restore'),
        storage,
        loadTagger(),
      ]);
      return restoreBackup(tables, tagger, file, mode, (done, total) => onProgress({ done, total }));
    },
    cancelRestore: async () => (await import('../backup/restore')).cancelRestore(),
  };
}

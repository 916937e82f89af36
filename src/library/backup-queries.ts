import { useMutation, useQueryClient } from '@tanstack/react-query';
import { library } from './opening';
import { askAgain, LIBRARY } from './queries';
import type { RestoreMode, Settings } from './source-protocol';

/** All that the reader has as one file; null where that was cancelled. */
export function useBackUp(onProgress: (share: number) => void) {
  return useMutation({
    mutationFn: () =>
      library.call('backUp', { settings: settings() }, ({ done, total }) => onProgress(done / total)),
  });
}

/** Ends the making of a backup that is going on. */
export function cancelBackUp() {
  library.tell('cancelBackUp', null);
}

/** Looks into a backup before any of it is taken. */
export function usePreviewBackup() {
  return useMutation({ mutationFn: (file: Blob) => library.call('previewBackup', { file }) });
}

/** Brings a backup back, or null where that was cancelled; the library and, where it takes the place of all, the settings are as they were then. */
export function useRestore(onProgress: (share: number) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: { file: Blob; mode: RestoreMode }) =>
      library.call('restore', request, ({ done, total }) => onProgress(done / total)),
    onSuccess: async restored => {
      if (!restored) return;
      if (Object.keys(restored.settings).length > 0) putBack(restored.settings);
      client.setQueryData(LIBRARY, await library.call('refresh', null));
      await askAgain(client);
    },
  });
}

/** Ends the restoring of a backup that is going on; nothing is changed then. */
export function cancelRestore() {
  library.tell('cancelRestore', null);
}

const SETTING = /^broadsheet:/;

function settings(): Settings {
  try {
    return Object.fromEntries(Object.entries(localStorage).filter(([name]) => SETTING.test(name)));
  } catch {
    return {};
  }
}

function putBack(kept: Settings) {
  try {
    for (const name of Object.keys(settings())) localStorage.removeItem(name);
    for (const [name, value] of Object.entries(kept))
      if (SETTING.test(name)) localStorage.setItem(name, value);
  } catch {
    // Storage is refused: then there are no settings to keep.
  }
}

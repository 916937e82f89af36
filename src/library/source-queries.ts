import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CutRuling } from '../model/cut-ruling';
import { library } from './opening';
import { askAgain, LIBRARY, useRevision } from './queries';
import type { ArticlesFormat, RestoreMode, Settings, SourceChange } from './source-protocol';
import type { LibraryState } from './state-protocol';

/** A change of the shelf that answers with the library as it is then. */
function useShelfChange<Request>(change: (request: Request) => Promise<LibraryState>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: state => client.setQueryData(LIBRARY, state) });
}

/** Renames or hides sources, or puts them into the bin or back. */
export function useChangeSource() {
  return useShelfChange((request: { sources: readonly string[]; change: SourceChange }) =>
    library.call('changeSource', request),
  );
}

export function useEmptyBin() {
  return useShelfChange(() => library.call('emptyBin', null));
}

/** Reads a source anew from its file; with rulings, by these instead of those it has. */
export function useReadAgain() {
  return useShelfChange((request: { source: string; rulings?: readonly CutRuling[] | undefined }) =>
    library.call('readAgain', request),
  );
}

/** A source's file as it was brought in. */
export function useSourceFile() {
  return useMutation({ mutationFn: (source: string) => library.call('sourceFile', { source }) });
}

/** Articles as one file of a format, in the library's order. */
export function useSaveArticles() {
  return useMutation({
    mutationFn: (request: { rows: Uint32Array; format: ArticlesFormat }) =>
      library.call('articlesFile', request),
  });
}

/** All that the reader has as one file; null where that was cancelled. */
export function useBackUp(onProgress: (share: number) => void) {
  return useMutation({
    mutationFn: () =>
      library.call('backUp', { settings: settings() }, ({ done, total }) => onProgress(done / total)),
  });
}

/** Ends the making of a backup that is going on. */
export function cancelBackUp() {
  void library.call('cancelBackUp', null);
}

/** What is in a backup. */
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
  void library.call('cancelRestore', null);
}

/** What of the browser's storage is used, and whether the browser may clear it when it needs room. */
export function useSpace() {
  const revision = useRevision();
  return useQuery({
    queryKey: ['space', revision],
    queryFn: async () => {
      // A page that is not served securely has no storage to ask.
      const { usage = 0, quota = 0 } = (await navigator.storage?.estimate()) ?? {};
      return { usage, quota, isPersisted: (await navigator.storage?.persisted()) ?? false };
    },
  });
}

/** Share of the browser's storage from which a warning is due. */
const NEARLY_FULL = 0.85;

/** Whether the room that the browser gives is nearly used up. A browser that tells no quota has no end that is known. */
export function isNearlyFull({ usage, quota }: { readonly usage: number; readonly quota: number }): boolean {
  return quota > 0 && usage > quota * NEARLY_FULL;
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

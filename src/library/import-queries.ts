import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Brought, ImportProgress } from './import-protocol';
import { LIBRARY, library } from './queries';
import type { Progress } from './state-protocol';

/** Reads what is brought, without keeping any of it. */
export function useBring(onProgress: (progress: ImportProgress) => void) {
  return useMutation({
    mutationFn: (brought: Brought) =>
      library.call('bring', brought, (progress: Progress | ImportProgress) => {
        if ('bytes' in progress) onProgress(progress);
      }),
  });
}

/** Reads a file of an import again under another encoding. */
export function useDecodeAs() {
  return useMutation({
    mutationFn: (request: { id: string; content: string; encoding: string }) =>
      library.call('decodeAs', request),
  });
}

/** Keeps the chosen contents of an import; the library shows them at once. */
export function useKeep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: { id: string; contents: readonly string[] }) => library.call('keep', request),
    onSuccess: ({ library: state }) => {
      client.setQueryData(LIBRARY, state);
      // Asked for when there is something to lose; the answer shows in the library.
      void navigator.storage?.persist?.();
    },
  });
}

/** Stops an import for a while, goes on with it, or ends it with what has been read. */
export function steerImport(id: string, to: 'pause' | 'resume' | 'cancel') {
  void library.call('steer', { id, to });
}

/** Forgets an import that the reader doesn't want. */
export function forgetImport(id: string) {
  void library.call('forget', { id });
}

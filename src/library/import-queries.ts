import { useMutation, useQueryClient } from '@tanstack/react-query';
import { handOver } from './hand-over';
import type { Brought, ImportProgress, Review, ReviewItem } from './import-protocol';
import { library } from './opening';
import { LIBRARY } from './queries';
import type { Progress } from './state-protocol';

type BroughtFile = Brought['files'][number];

interface Bringing extends Pick<Brought, 'id' | 'pasted'> {
  /** They may come one by one, as a folder is walked. */
  readonly files: Iterable<BroughtFile> | AsyncIterable<BroughtFile>;
  /** Ends the handing over; the reading is ended by `forgetImport`. */
  readonly signal: AbortSignal;
}

/** How far what is brought has come: first so many files are handed over, then they are read. */
export type BringProgress = { readonly handed: number } | ImportProgress;

/** Reads what is brought, without keeping any of it. */
export function useBring(onProgress: (progress: BringProgress) => void) {
  return useMutation({
    mutationFn: async ({ id, files, pasted, signal }: Bringing): Promise<Review> => {
      const send = (portion: readonly BroughtFile[]) => library.call('handOver', { id, files: portion });
      await handOver(files, send, handed => onProgress({ handed }), signal);
      const items: ReviewItem[] = [];
      const { cancelled } = await library.call('bring', { id, pasted }, told => {
        if ('items' in told) items.push(...told.items);
        else onProgress(told);
      });
      return { id, items, cancelled };
    },
  });
}

/** Reads a file of an import again under another encoding. */
export function useDecodeAs() {
  return useMutation({
    mutationFn: (request: { id: string; content: string; encoding: string }) =>
      library.call('decodeAs', request),
  });
}

/** Keeps the chosen contents of an import; the library shows them at once. Gives null where it was stopped. */
export function useKeep(onProgress: (progress: Progress) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: { id: string; contents: readonly string[] }) =>
      library.call('keep', request, onProgress),
    onSuccess: kept => {
      if (!kept) return;
      client.setQueryData(LIBRARY, kept.library);
      // Asked for when there is something to lose; the answer shows in the library.
      void navigator.storage?.persist?.();
    },
  });
}

/** Stops an import for a while, goes on with it, or ends its reading or keeping. */
export function steerImport(id: string, to: 'pause' | 'resume' | 'cancel') {
  library.tell('steer', { id, to });
}

/** Forgets an import that the reader doesn't want. */
export function forgetImport(id: string) {
  library.tell('forget', { id });
}

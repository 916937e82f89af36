import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CutRuling } from '../model/cut-ruling';
import { library } from './opening';
import { LIBRARY } from './queries';
import type { ArticlesFormat, SourceChange } from './source-protocol';
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

/** Takes all that is in the bin away for good. */
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

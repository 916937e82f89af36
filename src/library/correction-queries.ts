import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Correction, TagEdit } from '../model/correction';
import { library } from './opening';
import { askAgain, useRevision } from './queries';

/** All corrections of the reader's. */
export function useCorrections() {
  const revision = useRevision();
  return useQuery({
    queryKey: ['corrections', revision],
    queryFn: revision === undefined ? skipToken : () => library.call('corrections', null),
  });
}

/** The tags of an article with all that speaks for them; while they are found again, the last ones stay. Of no key, none. */
export function useExplained(key: string | null) {
  const revision = useRevision();
  return useQuery({
    queryKey: ['explained', revision, key],
    queryFn: revision === undefined || key === null ? skipToken : () => library.call('explain', { key }),
    placeholderData: (previous, query) => (query?.queryKey[2] === key ? previous : undefined),
  });
}

/** How many other articles a rule with this edit would change, and what makes them like this one. */
export function useAlike(key: string, edit: TagEdit) {
  const revision = useRevision();
  return useQuery({
    queryKey: ['alike', revision, key, edit],
    queryFn: revision === undefined ? skipToken : () => library.call('alike', { key, edit }),
  });
}

/** Edits the tags of an article, or by a rule of all like it; answers with the correction that this took the place of. */
export function useCorrect() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: { key: string; edit: TagEdit; others: boolean }) =>
      library.call('correct', request),
    // Also where it could not be kept: it holds until the page is closed.
    onSettled: () => askAgain(client),
  });
}

/** Puts corrections in place of those their articles have. */
export function useRestoreCorrections() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (corrections: readonly Correction[]) => library.call('restoreCorrections', { corrections }),
    onSettled: () => askAgain(client),
  });
}

import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { library } from './opening';
import type { Calls } from './protocol';
import { SEARCH_GC_MS, useRevision } from './queries';

/** What the field offers for what has been typed so far. */
export function useSuggestions(q: string, enabled: boolean) {
  const revision = useRevision();
  return useQuery({
    // Who offers nothing yet is not laid out anew by what others ask for.
    queryKey: ['suggestions', revision, enabled ? q : null],
    queryFn: revision === undefined || !enabled ? skipToken : () => library.call('suggest', { q }),
    placeholderData: previous => (enabled ? previous : undefined),
    gcTime: SEARCH_GC_MS,
  });
}

/** Keeps a search among the recent or the saved ones. */
export function useKeepSearch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (search: Calls['keepSearch']['request']) => library.call('keepSearch', search),
    onSuccess: () => client.invalidateQueries({ queryKey: ['suggestions'] }),
  });
}

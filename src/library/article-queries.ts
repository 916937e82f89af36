import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReadingPosition } from '../model/reading-state';
import type { OpenedArticle } from './article-protocol';
import type { ReadingMarks, SearchWords } from './list-protocol';
import { library } from './opening';
import { askAgain, SEARCH_GC_MS, useRevision } from './queries';

/** What is known of the same article or source stays while the library changes under it. */
const ofTheSame =
  (key: string | null) =>
  <Data>(previous: Data | undefined, query: { readonly queryKey: readonly unknown[] } | undefined) =>
    query?.queryKey[2] === key ? previous : undefined;

/** An article to read; null where the library has none of that key. */
export function useArticle(key: string | null) {
  const client = useQueryClient();
  const revision = useRevision();
  return useQuery({
    queryKey: ['article', revision, key],
    queryFn:
      revision === undefined || key === null
        ? skipToken
        : async () => {
            // Where one was in it is asked for along with it: one question after the other would keep the page waiting.
            const asked = [library.call('article', { key }), library.call('position', { key })] as const;
            const [article, position] = await Promise.all(asked);
            client.setQueryData(['position', revision, key], position);
            return article;
          },
    placeholderData: ofTheSame(key),
  });
}

/** Marks an article as read or starred, or no longer so. */
export function useSetReading() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...change }: { key: string } & Partial<ReadingMarks>) =>
      library.call('setReading', { key, ...change }),
    // The page follows at once: a second press takes back what the first one did, however late its answer comes.
    onMutate: ({ key, ...change }) => {
      client.setQueriesData<OpenedArticle | null>({ queryKey: ['article'] }, opened =>
        opened?.key === key ? { ...opened, reading: { ...opened.reading, ...change } } : opened,
      );
    },
    // Not waited for: of two presses the second is told last.
    onSettled: () => void askAgain(client),
  });
}

/** The marks of an opened article as the page will show them next: a press may come before that is laid out. */
export function useLatestMarks(): (opened: OpenedArticle) => ReadingMarks {
  const client = useQueryClient();
  return opened => {
    const shown = client.getQueriesData<OpenedArticle | null>({ queryKey: ['article'], type: 'active' });
    return shown.find(([, other]) => other?.key === opened.key)?.[1]?.reading ?? opened.reading;
  };
}

/** Where the reader was in an article when it was last open; null at its top. */
export function usePosition(key: string) {
  const revision = useRevision();
  return useQuery({
    queryKey: ['position', revision, key],
    queryFn: revision === undefined ? skipToken : () => library.call('position', { key }),
    placeholderData: ofTheSame(key),
  });
}

/** Keeps where the reader is in an article. */
export function useKeepPosition() {
  const client = useQueryClient();
  const revision = useRevision();
  return (key: string, position: ReadingPosition | null) => {
    library.tell('keepPosition', { key, position });
    client.setQueryData(['position', revision, key], position);
    void client.invalidateQueries({ queryKey: ['front'], refetchType: 'none' });
  };
}

/** The articles that have most to do with one, and why. */
export function useRelated(key: string) {
  const revision = useRevision();
  return useQuery({
    queryKey: ['related', revision, key],
    queryFn: revision === undefined ? skipToken : () => library.call('related', { key }),
    gcTime: SEARCH_GC_MS,
  });
}

/** Where the search matches in an article. */
export function useMarks(key: string, { q, headlinesOnly }: SearchWords) {
  const revision = useRevision();
  return useQuery({
    queryKey: ['marks', revision, key, q, headlinesOnly],
    queryFn:
      q === '' || revision === undefined ? skipToken : () => library.call('marks', { key, q, headlinesOnly }),
    placeholderData: (previous, query) => (query?.queryKey[2] === key && q !== '' ? previous : undefined),
    gcTime: SEARCH_GC_MS,
  });
}

/** Lines of a source as they stand, counted from 1; null where the library has no such source. */
export function useSourceLines(source: string, first: number, last: number) {
  const revision = useRevision();
  return useQuery({
    queryKey: ['lines', revision, source, first, last],
    queryFn: revision === undefined ? skipToken : () => library.call('lines', { source, first, last }),
    placeholderData: ofTheSame(source),
    gcTime: SEARCH_GC_MS,
  });
}

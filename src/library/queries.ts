import {
  hashKey,
  keepPreviousData,
  QueryClient,
  queryOptions,
  skipToken,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { type Criteria, EVERYTHING } from '../model/criteria';
import type { FirstView } from './front-protocol';
import type { ReadingMarks, SearchWords } from './list-protocol';
import { library, takeOpening } from './opening';
import { agreeWithOtherTabs, tellOtherTabs } from './other-tabs';
import type { Progress } from './state-protocol';

/** What a search leaves behind is of no use a moment later, and the worker would answer again as fast. */
export const SEARCH_GC_MS = 5_000;

export const LIBRARY = ['library'] as const;
const PROGRESS = ['progress'] as const;
const RESTARTS = ['restarts'] as const;

/** All work is local: it goes on offline, and what the worker said stays true until the library changes. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        structuralSharing: false,
      },
      mutations: { networkMode: 'always' },
    },
  });
  agreeWithOtherTabs(client, async () => {
    client.setQueryData(LIBRARY, await library.call('refresh', null));
    await askAgain(client);
  });
  library.onRestart(() => {
    client.setQueryData<number>(RESTARTS, (restarts = 0) => restarts + 1);
    void reopen(client);
  });
  return client;
}

/** Reads all sources again, as when the folder of texts has changed. */
export function reopen(client: QueryClient) {
  return client.invalidateQueries({ queryKey: LIBRARY });
}

/** The library as it stands: its sources, read or failed, and how many articles they hold. */
export function useLibrary() {
  return useQuery(libraryQuery(useQueryClient()));
}

/**
 * Begins to open the library before it is shown. Settled as soon as there is something to show, be it why there is nothing.
 * @param later calls what the first list does not need, when that is there
 */
export function openedLibrary(client: QueryClient, later: Later): Promise<void> {
  return new Promise(resolve => {
    const stop = client.getQueryCache().subscribe(({ query }) => {
      if (query.queryHash !== hashKey(LIBRARY) || query.state.status === 'pending') return;
      stop();
      resolve();
    });
    void client.prefetchQuery(libraryQuery(client, later));
  });
}

type Later = (task: () => Promise<unknown>) => void;

function libraryQuery(client: QueryClient, later: Later = task => void task()) {
  return queryOptions({
    queryKey: LIBRARY,
    queryFn: async () => {
      let shown = client.getQueryData(LIBRARY) !== undefined;
      const opening = takeOpening(progress => client.setQueryData(PROGRESS, progress));
      if (!shown) {
        // A large library takes seconds to open: until it is, list and front page show what they showed last.
        const last = await opening.lastView;
        if (last) show(client, last);
        shown = last !== null;
      }
      const view = await opening.view;
      const { state } = view;
      seed(client, view);
      if (state.tags !== 'coming') return state;
      // What is seen has its places and topics already: they are not taken away for the time until they come again.
      if (shown) return library.call('tag', null).catch(() => state);
      later(() => tagLibrary(client));
      return state;
    },
  });
}

/** Places and topics follow when the articles are there: the tables for them are larger than the articles. */
export async function tagLibrary(client: QueryClient) {
  try {
    client.setQueryData(LIBRARY, await library.call('tag', null));
  } catch {
    // The worker died, and with the next one the library is opened anew.
  }
}

/** Shows a view as the library's own. */
function show(client: QueryClient, view: FirstView) {
  seed(client, view);
  client.setQueryData(LIBRARY, view.state);
}

/** The answers to what list and front page will ask for when the library is there. */
function seed(client: QueryClient, { state, found, front }: FirstView) {
  client.setQueryData(['found', state.revision, EVERYTHING], { ...found, criteria: EVERYTHING });
  client.setQueryData(['front', state.revision, EVERYTHING], front);
}

/** Whether the library has no article at all; false until it is open. */
export function useIsEmpty(): boolean {
  return useLibrary().data?.articles === 0;
}

/** How far the reading of the sources is, while it goes on. */
export function useProgress(): Progress | undefined {
  return useQuery<Progress>({ queryKey: PROGRESS, queryFn: skipToken }).data;
}

/** How often the worker died and was started again. */
export function useRestarts(): number {
  return useQuery<number>({ queryKey: RESTARTS, queryFn: skipToken }).data ?? 0;
}

/** Reads a source again that failed. */
export function useRetry() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (source: string) => library.call('retry', { source }),
    onSuccess: state => client.setQueryData(LIBRARY, state),
  });
}

/** Number that grows with every change of the library; part of every other key. */
export function useRevision(): number | undefined {
  return useLibrary().data?.revision;
}

/**
 * The answer to a query whose showing gives way to typing: TanStack Query alone would have React render it
 * at once, however much it is.
 */
function useYielding<Data>(query: { readonly data: Data | undefined }): { readonly data: Data | undefined } {
  return { data: useDeferredValue(query.data) };
}

/** The articles that fit, best first, with the counts of every filter. While a new answer is on its way, the last one stays. */
export function useFound(criteria: Criteria) {
  const revision = useRevision();
  const query = useQuery({
    queryKey: ['found', revision, criteria],
    // What was searched for goes with the hits: it is what their summaries are asked for by.
    queryFn:
      revision === undefined
        ? skipToken
        : async () => ({ ...(await library.call('find', criteria)), criteria }),
    placeholderData: keepPreviousData,
    gcTime: SEARCH_GC_MS,
  });
  const { data } = query;
  const yielding = useYielding(query);
  // Of the same words it is the answer to a press, on a filter say, and nobody types meanwhile. Places and topics come unasked.
  const isAnswer = data?.criteria.q === yielding.data?.criteria.q && data?.tags === yielding.data?.tags;
  return isAnswer ? { data } : yielding;
}

/** The front page of the articles that fit. */
export function useFrontPage(criteria: Criteria) {
  const revision = useRevision();
  const query = useQuery({
    queryKey: ['front', revision, criteria],
    queryFn: revision === undefined ? skipToken : () => library.call('front', criteria),
    placeholderData: keepPreviousData,
    gcTime: SEARCH_GC_MS,
  });
  return useYielding(query);
}

/** What the list shows of some rows, with the matches of the search marked. */
export function useSummaries(rows: Uint32Array | undefined, { q, headlinesOnly }: SearchWords) {
  const revision = useRevision();
  const asked = rows && [q, headlinesOnly, ...rows].join(' ');
  const query = useQuery({
    queryKey: ['summaries', revision, asked],
    queryFn: rows === undefined ? skipToken : () => library.call('summaries', { rows, q, headlinesOnly }),
    // Of another library the same rows still show the same articles; other rows would show wrong ones.
    placeholderData: (previous, query) => (query?.queryKey[2] === asked ? previous : undefined),
    gcTime: SEARCH_GC_MS,
  });
  return useYielding(query);
}

/** What shows or searches an article's marks and tags is asked for again; what is seen stays until the answer is there. */
export function askAgain(client: QueryClient) {
  const names = [
    'found',
    'front',
    'summaries',
    'article',
    'suggestions',
    'corrections',
    'alike',
    'explained',
  ];
  return Promise.all(names.map(name => client.invalidateQueries({ queryKey: [name] })));
}

/** What can be done with many articles at once. */
export function useManyArticles() {
  const client = useQueryClient();
  return {
    /** Marks them, and gives what takes it back. */
    mark: async (rows: Uint32Array, change: Partial<ReadingMarks>) => {
      const before = await library.call('markRows', { rows, ...change });
      await askAgain(client);
      tellOtherTabs();
      return async () => {
        await library.call('restoreMarks', before);
        await askAgain(client);
        tellOtherTabs();
      };
    },
    links: (rows: Uint32Array) => library.call('links', { rows }),
    article: (key: string) => library.call('article', { key }),
  };
}

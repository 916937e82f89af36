import { keepSearch, keptSearches } from '../kept-searches';
import type { Handlers, Stock } from './handlers';

/** What the field for searches offers, and keeps. */
export function searchCalls({ shelves, storage }: Stock): Pick<Handlers, 'suggest' | 'keepSearch'> {
  return {
    suggest: async ({ q }) => {
      if (q.trim() !== '') {
        const [{ suggest }, index] = await Promise.all([import('../suggest'), shelves.search.index()]);
        return suggest(shelves.catalogue, index, q);
      }
      const { saved, recent } = await keptSearches(await storage);
      return [
        ...saved.map(search => ({ kind: 'saved' as const, label: search.q, q: search.q })),
        ...recent.map(search => ({ kind: 'recent' as const, label: search.q, q: search.q })),
      ];
    },
    keepSearch: async request => {
      await keepSearch(await storage, request);
      return null;
    },
  };
}

import type { QueryClient } from '@tanstack/react-query';

/** Tells other tabs that the library has changed. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('broadsheet');

/** Says to the other tabs of this address that something of the library has changed. */
export function tellOtherTabs() {
  channel?.postMessage('changed');
}

/** Calls `refresh` when another tab has changed the library, and tells them when this one has. */
export function agreeWithOtherTabs(client: QueryClient, refresh: () => Promise<void>) {
  // What fails now, as where the database was closed under it, is shown by the next change.
  channel?.addEventListener('message', () => refresh().catch(() => undefined));
  client.getMutationCache().subscribe(event => {
    if (event.type === 'updated' && event.action.type === 'success') tellOtherTabs();
  });
}

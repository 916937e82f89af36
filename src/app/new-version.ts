import { useSyncExternalStore } from 'react';
import { SERVICE_WORKER_URL, vouchedFor } from '../library/vouched-scripts';

/** The new version that is ready, and waits for the reader to take it. */
let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

function settle(worker: ServiceWorker | null) {
  waiting = worker;
  for (const listener of listeners) listener();
}

/** Lets the service worker keep the app for when there is no network, and watches for a new version. */
export async function keepForOffline() {
  // In development files change under one's hands; a page that is not served securely has no service worker.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(vouchedFor(SERVICE_WORKER_URL));
  const watch = (worker: ServiceWorker | null) => {
    const look = () => {
      // The first one ever has nobody to wait for.
      if (worker?.state === 'installed' && navigator.serviceWorker.controller) settle(worker);
      if (worker?.state === 'activated' && waiting === worker) settle(null);
    };
    worker?.addEventListener('statechange', look);
    look();
  };
  watch(registration.waiting ?? registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

/** Tells the new version, where one waits, to take the place of the old. */
export function letTakeOver() {
  waiting?.postMessage('take-over');
}

/** Whether a new version is ready. */
export function useNewVersion(): boolean {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting !== null,
  );
}

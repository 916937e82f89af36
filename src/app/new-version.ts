import { useSyncExternalStore } from 'react';
import { SERVICE_WORKER_URL, vouchedFor } from '../library/vouched-scripts';

const WAIT_AT_MOST_MS = 5_000;

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

/** Takes the new version and opens the page with it; other tabs go on with what they have until they are opened anew. */
export async function takeNewVersion() {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  // A request just as the old version gives way starts that one again, and Chromium parks the new one until the old has
  // been idle for half a minute.
  await untilNothingIsFetched();
  waiting?.postMessage('take-over');
}

/** Waits until the old version, which sees every request, says that none comes any more, or for as long as one waits for a button. */
function untilNothingIsFetched(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    const tooLong = setTimeout(resolve, WAIT_AT_MOST_MS);
    port1.onmessage = () => {
      clearTimeout(tooLong);
      resolve();
    };
    navigator.serviceWorker.controller?.postMessage('tell-when-quiet', [port2]);
  });
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

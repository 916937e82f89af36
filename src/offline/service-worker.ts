/**
 * Keeps the app, its typefaces and the bundled texts, so that Broadsheet opens without a network. A new version is
 * fetched whole beside the old one and waits until the reader takes it, or all tabs are closed.
 */
// What a worker of any kind has is all that the types know of `self`.
const scope = self as unknown as ServiceWorkerGlobalScope;

/** Put in at build: see src/build/offline.ts. */
declare const VERSION: string;
declare const FILES: readonly string[];
declare const HEADERS: Readonly<Record<string, string>>;

const PREFIX = 'broadsheet-';
const CACHE = `${PREFIX}${VERSION}`;
/** The page itself, by the address that no host redirects. */
const PAGE = './';

scope.addEventListener('install', event => {
  const fill = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll(FILES.map(file => new Request(file, { cache: 'no-cache' })));
  };
  event.waitUntil(fill());
});

scope.addEventListener('activate', event => {
  const tidyUp = async () => {
    await scope.clients.claim();
    const kept = (await caches.keys()).filter(name => name.startsWith(PREFIX) && name !== CACHE);
    // A tab that is open still loads parts of the version it was opened with: the last one before this stays.
    await Promise.all(kept.slice(0, -1).map(name => caches.delete(name)));
  };
  event.waitUntil(tidyUp());
});

scope.addEventListener('message', event => {
  const [port] = event.ports;
  if (event.data === 'take-over') void scope.skipWaiting();
  if (event.data === 'tell-when-quiet') event.waitUntil(untilQuiet().then(() => port?.postMessage('quiet')));
});

/** Requests that are being answered, and when the last one came or was answered. */
let underWay = 0;
let lastStir = 0;

scope.addEventListener('fetch', event => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope.registration.scope)) return;
  stir(1);
  event.respondWith(answer(event.request).finally(() => stir(-1)));
});

function stir(requests: 1 | -1) {
  underWay += requests;
  lastStir = performance.now();
}

const QUIET_MS = 300;
const LOOK_MS = 50;

/** Until no request has come, or been under way, for a while. */
async function untilQuiet(): Promise<void> {
  while (underWay > 0 || performance.now() - lastStir < QUIET_MS)
    await new Promise(resolve => setTimeout(resolve, LOOK_MS));
}

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isPage = request.mode === 'navigate' && /\/(?:index\.html)?$/.test(pathname);
  const how = { ignoreVary: true, ignoreSearch: isPage };
  const cache = await caches.open(CACHE);
  const kept = (await cache.match(isPage ? PAGE : request, how)) ?? (await caches.match(request, how));
  return kept ? guarded(kept) : fetch(request);
}

/** A response with the headers that the server sends, or should: a worker obeys the policy of its own response. */
function guarded({ body, status, statusText, headers }: Response): Response {
  const all = new Headers(headers);
  for (const [name, value] of Object.entries(HEADERS)) all.set(name, value);
  return new Response(body, { status, statusText, headers: all });
}

import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient, openedLibrary, reopen } from '../library/queries';
import { regionName } from '../model/region';
import { afterPaint } from '../ui/after-paint';
import { liveView } from '../url/use-view-state';
import { App } from './App';
import { keepForOffline } from './new-version';
import { loadArticlePage, loadSourceText } from './opened-pages';
import { whenIdle } from './when-idle';

/**
 * So long the page waits for the library before it shows how far that is: mostly it is there by then, and all is
 * laid out once instead of an empty page first.
 */
const WORTH_WAITING_MS = 300;

/** So long the first list takes at least. */
const FIRST_LIST_MS = 100;

/**
 * What `Intl` reads of its tables when it is first asked takes longer than a filter to be laid out. It reads them in an idle
 * moment each, before countries are to be named and put in order.
 */
const INTL: readonly (() => unknown)[] = [() => 'a'.localeCompare('b', 'en'), () => regionName('FR')];

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const reactRoot = createRoot(root);
const client = createQueryClient();
// Places and topics are not read beside the making of the first list, which both would be late by.
const opened = openedLibrary(client, tag => whenIdle(tag, FIRST_LIST_MS));

const show = () =>
  // In a transition it is made piece by piece, and what the reader does meanwhile comes first.
  startTransition(() =>
    reactRoot.render(
      <StrictMode>
        <App client={client} />
      </StrictMode>,
    ),
  );
// Behind the frame with the lead story, which is there as soon as the library is.
void Promise.race([opened, new Promise(resolve => setTimeout(resolve, WORTH_WAITING_MS))]).then(() =>
  afterPaint(show),
);

// In development the folder of texts is watched: a text put in shows without a reload.
import.meta.hot?.on('broadsheet:articles-changed', () => reopen(client));

const loadOpenedPages = () => Promise.all([loadArticlePage(), loadSourceText()]);
if (liveView().article !== null) void loadArticlePage().catch(() => undefined);
void opened.then(() => {
  for (const begin of INTL) whenIdle(async () => begin());
  whenIdle(loadOpenedPages);
  whenIdle(keepForOffline);
  whenIdle(async () => (await import('../ui/lost-focus')).findLostFocus());
});

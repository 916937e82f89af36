import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient, openedLibrary, reopen } from '../library/queries';
import { INTL_TABLES } from '../model/intl-tables';
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

/** By then the worker has read the tables of `Intl`, which it does before it tells places; where it has none to tell, the page does. */
const TAGS_BEGUN_MS = 2_000;

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
  for (const read of INTL_TABLES) whenIdle(async () => read(), TAGS_BEGUN_MS);
  whenIdle(loadOpenedPages);
  whenIdle(keepForOffline);
  whenIdle(async () => (await import('../ui/lost-focus')).findLostFocus());
});

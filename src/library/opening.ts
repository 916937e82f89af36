import { type FetchedAhead, fetchAhead } from './fetch-ahead';
import type { FirstView } from './front-protocol';
import { LibraryClient } from './library-client';
import { pageFolder } from './page-folder';
import { startWorker } from './start-worker';
import type { Progress } from './state-protocol';

/** The one worker of this page. */
export const library = new LibraryClient(startWorker);

/** What is on its way from the worker while the library is being opened. */
interface Opening {
  /** What list and front page showed last; it comes first, where there is any. */
  readonly lastView: Promise<FirstView | null>;
  readonly view: Promise<FirstView>;
}

/** The texts were asked for before the worker: mostly they are there first. */
const HELD_UP_MS = 300;

/** What the page asks for from its first lines on: the listing, and the texts where they are small (`build/articles-folder.ts`). */
const preloaded = () =>
  Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]'), ({ href }) => href);

let onProgress: (progress: Progress) => void = () => undefined;
/** The opening that the page began before there was anything to show it. */
let begun: Opening | null = null;

/**
 * Opens the library. The page does so before its larger scripts are there: the bundled texts are fetched while the
 * worker's script is on its way, and read by it while the page's own is set up.
 */
export function beginOpening(): Opening {
  const lastView = library.call('lastView', null);
  // A worker that answers is there, and can fetch by itself what is held up.
  const isHeldUp = () => new Promise<[]>(resolve => setTimeout(resolve, HELD_UP_MS, []));
  const ahead = Promise.race([fetchAhead(preloaded(), url => fetch(url)), lastView.then(isHeldUp, isHeldUp)]);
  const opening = { lastView, view: ahead.then(openWith) };
  begun = opening;
  // Who takes the opening is told of its failure; until then nobody is.
  Promise.allSettled([opening.lastView, opening.view]);
  return opening;
}

/** The opening that was begun, the first time; later ones open anew. */
export function takeOpening(tell: (progress: Progress) => void): Opening {
  onProgress = tell;
  const opening = begun ?? open();
  begun = null;
  return opening;
}

function open(): Opening {
  return { lastView: library.call('lastView', null), view: openWith([]) };
}

function openWith(ahead: readonly FetchedAhead[]): Promise<FirstView> {
  const bytes = ahead.flatMap(({ answer }) => answer?.bytes ?? []);
  return library.call('open', { base: pageFolder(), ahead }, progress => onProgress(progress), bytes);
}

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

let onProgress: (progress: Progress) => void = () => undefined;
/** The opening that the page began before there was anything to show it. */
let begun: Opening | null = null;

/** Opens the library. The page does so before its larger scripts are there: the worker reads while they are set up. */
export function beginOpening(): Opening {
  const opening = open();
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
  return {
    lastView: library.call('lastView', null),
    view: library.call('open', { base: pageFolder() }, progress => onProgress(progress)),
  };
}

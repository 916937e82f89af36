import { type FetchAhead, fetchAhead } from '../fetch-ahead';
import type { LibraryState, Progress } from '../state-protocol';
import type { Storage } from '../storage';
import { lastView } from './last-view';
import { rehearse } from './rehearse';
import type { Shelves } from './shelves';

type Tell = (progress: Progress) => void;

/**
 * What the worker begins with before it is asked. The page, busy with its first frame, asks only when the texts could be read
 * already; a message would wait as long.
 */
export class FirstOpening {
  readonly #base: string;
  readonly #ahead: FetchAhead;
  #opening: Promise<LibraryState | null> = Promise.resolve(null);
  #tell: Tell = () => undefined;

  /**
   * Fetches what the worker's name says: the page's folder, with a slash at its end, and behind spaces the files that every
   * visit reads of it. The page's inline script has named it (`index.html`); a worker that is started later has no name, nor has
   * that of a page which the service worker serves.
   */
  constructor(name: string, fetch: (url: string) => Promise<Response>) {
    const [base = '', ...files] = name.split(' ');
    this.#base = base;
    this.#ahead = fetchAhead(
      files.map(file => `${base}${file}`),
      fetch,
    );
  }

  get fetch() {
    return this.#ahead.fetch;
  }

  /** Opens the shelves, unless there is something of an earlier visit to be shown before. */
  begin(shelves: Shelves, storage: Promise<Storage>): void {
    if (this.#base === '') return;
    const seen = storage.then(lastView);
    rehearse();
    this.#opening = this.#openUnless(seen, shelves);
    // The page is told of a failure when it asks.
    this.#opening.catch(() => undefined);
  }

  /** What was seen at the last visit is asked for first: it would have to wait until the texts are read. */
  async #openUnless(seen: Promise<unknown>, shelves: Shelves): Promise<LibraryState | null> {
    // A database that is yet to be made takes longer than the texts.
    if (await Promise.race([seen, this.#ahead.arrived.then(() => null)])) return null;
    return shelves.open(this.#base, progress => this.#tell(progress));
  }

  /** Opens the shelves, or waits for the opening that has begun. */
  async open(shelves: Shelves, base: string, tell: Tell): Promise<LibraryState> {
    this.#tell = tell;
    const begun = this.#opening;
    this.#opening = Promise.resolve(null);
    try {
      return (await begun) ?? (await shelves.open(base, tell));
    } finally {
      // Who opens anew wants what is there now, above all where it was missing.
      this.#ahead.forget();
    }
  }
}

import { useSyncExternalStore } from 'react';
import { formatViewState, parseViewState, type UnknownValue, type ViewState } from './view-state';

/** Where the reader is, and how they came there. */
export interface Place {
  readonly view: ViewState;
  readonly unknown: readonly UnknownValue[];
  /** `push` opened something, `replace` changed the view on the way, `pop` is Back, Forward or the first load. */
  readonly cameBy: 'push' | 'replace' | 'pop';
}

/** Browsers give up on a page that writes its address more than some 200 times in 30 s, which a held key does. */
const REPLACE_PAUSE_MS = 200;

const read = (): Place => ({ ...parseViewState(window.location.search), cameBy: 'pop' });

let place = read();
let pendingReplace: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function settle(next: Place) {
  place = next;
  for (const listener of listeners) listener();
}

function writeReplace() {
  clearTimeout(pendingReplace);
  pendingReplace = undefined;
  window.history.replaceState(window.history.state, '', addressOf(place.view));
}

window.addEventListener('popstate', () => {
  clearTimeout(pendingReplace);
  pendingReplace = undefined;
  settle(read());
});
window.addEventListener('pagehide', () => pendingReplace !== undefined && writeReplace());

/** The address of a view, relative to the page's own. */
export function addressOf(view: ViewState): string {
  return formatViewState(view) || window.location.pathname;
}

/** Goes to another view: `push` makes a step that Back undoes, `replace` does not. */
export function navigate(change: (view: ViewState) => ViewState, how: 'push' | 'replace') {
  const view = change(place.view);
  if (how === 'push') {
    if (pendingReplace !== undefined) writeReplace();
    window.history.pushState(null, '', addressOf(view));
  } else {
    pendingReplace ??= setTimeout(writeReplace, REPLACE_PAUSE_MS);
  }
  settle({ view, unknown: [], cameBy: how });
}

/** The view in the address bar. */
export function usePlace(): Place {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => place,
  );
}

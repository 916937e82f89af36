import { createContext, useContext, useSyncExternalStore } from 'react';
import { formatViewState, parseViewState, type UnknownValue, type ViewState } from './view-state';

/** Where the reader is, and how they came there. */
export interface Place {
  readonly view: ViewState;
  readonly unknown: readonly UnknownValue[];
  /** `push` opened something, `replace` changed the view on the way, `pop` is Back, Forward or the first load. */
  readonly cameBy: 'push' | 'replace' | 'pop';
  /** How many things were opened by a link since the page was loaded; grows also where the same is opened again. */
  readonly opened: number;
  /** How many steps were made that Back undoes, or that Back and Forward made. */
  readonly steps: number;
}

/**
 * Browsers refuse a page that writes its address too often (Safari 100 times in 30 s, Chromium 200),
 * which a held key does. So many writes go through at once, the rest of the period waits in between.
 */
const WRITE_PERIOD_MS = 30_000;
const WRITES_AT_ONCE = 50;
const WRITE_PAUSE_MS = 600;

const read = (opened: number, steps: number): Place => ({
  ...parseViewState(window.location.search),
  cameBy: 'pop',
  opened,
  steps,
});

let place = read(0, 0);
let pendingReplace: ReturnType<typeof setTimeout> | undefined;
let recentWrites: number[] = [];
const listeners = new Set<() => void>();

function settle(next: Place) {
  place = next;
  for (const listener of listeners) listener();
}

function writeReplace() {
  clearTimeout(pendingReplace);
  pendingReplace = undefined;
  recentWrites.push(performance.now());
  window.history.replaceState(window.history.state, '', addressOf(place.view));
}

function writeReplaceSoon() {
  recentWrites = recentWrites.filter(time => performance.now() - time < WRITE_PERIOD_MS);
  if (pendingReplace !== undefined) return;
  if (recentWrites.length < WRITES_AT_ONCE) writeReplace();
  else pendingReplace = setTimeout(writeReplace, WRITE_PAUSE_MS);
}

window.addEventListener('popstate', () => {
  clearTimeout(pendingReplace);
  pendingReplace = undefined;
  settle(read(place.opened, place.steps + 1));
});

/** The view in the address bar now, for what answers a key: what is shown may be a step behind. */
export function liveView(): ViewState {
  return place.view;
}

/** The address of a view, relative to the page's own. */
export function addressOf(view: ViewState): string {
  return formatViewState(view) || window.location.pathname;
}

/** Opens another view, as a link does: the focus goes to what is opened. */
export function open(change: (view: ViewState) => ViewState) {
  place = { ...place, opened: place.opened + 1 };
  navigate(change, 'push');
}

/** Goes to another view: `push` makes a step that Back undoes, `replace` does not. */
export function navigate(change: (view: ViewState) => ViewState, how: 'push' | 'replace') {
  const view = change(place.view);
  if (how === 'push') {
    if (pendingReplace !== undefined) writeReplace();
    window.history.pushState(null, '', addressOf(view));
  }
  const steps = how === 'push' ? place.steps + 1 : place.steps;
  settle({ view, unknown: [], cameBy: how, opened: place.opened, steps });
  if (how === 'replace') writeReplaceSoon();
}

/**
 * The view in the address bar, at once. For what must follow each keystroke, as the field does that is typed
 * into; everything else follows a moment later, by `usePlace`.
 */
export function useLivePlace(): Place {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => place,
  );
}

export const PlaceContext = createContext<Place | null>(null);

/** The view that links are made from. It may be a step behind: no more than the address below a link is seen of it. */
export const LinkedViewContext = createContext<ViewState>(place.view);

/** The view as it is shown. It gives way to typing: React goes on with it when there is nothing more urgent. */
export function usePlace(): Place {
  const shown = useContext(PlaceContext);
  if (!shown) throw new Error('usePlace is used outside of PlaceProvider');
  return shown;
}

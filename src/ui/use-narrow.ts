import { useSyncExternalStore } from 'react';

/** Where one thing is shown at a time and the window scrolls; the stylesheet names the same width. */
const NARROW = '(width < 48rem)';

export function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}

/** Whether the layout is the narrow one. */
export function useNarrow(): boolean {
  return useSyncExternalStore(onLayoutChange, isNarrow);
}

function onLayoutChange(listener: () => void) {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

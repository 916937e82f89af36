import { useSyncExternalStore } from 'react';

/** Kept outside the library's database because it must be known at the first key press. */
const KEY = 'broadsheet:single-keys';
const listeners = new Set<() => void>();

/** Storage may be refused (a private window, a policy): then the choice holds until the page is closed. */
let allowed = readStored();

function readStored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function allowSingleKeys(allow: boolean) {
  allowed = allow;
  try {
    if (allow) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // See above.
  }
  for (const listener of listeners) listener();
}

/** Whether shortcuts of a single character are on. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => allowed,
  );
}

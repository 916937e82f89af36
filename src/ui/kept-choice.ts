import { useSyncExternalStore } from 'react';

/** A choice of the reader's that must be known before the library is, and so is kept outside its database. */
export interface KeptChoice {
  /** Null where nothing was chosen. */
  get(): string | null;
  set(value: string | null): void;
  /** Calls `listener` when the choice changes, here or in another tab. Returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** The choice, as a hook. */
  use(): string | null;
}

/** The choice kept under a key. Where storage is refused (a private window, a policy) it holds until the page is closed. */
export function keptChoice(key: string): KeptChoice {
  const listeners = new Set<() => void>();
  let value = stored(key);
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const hearOtherTabs = (event: StorageEvent) => {
    if (event.key !== key) return;
    value = event.newValue;
    tell();
  };
  const subscribe = (listener: () => void) => {
    if (listeners.size === 0) window.addEventListener('storage', hearOtherTabs);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) window.removeEventListener('storage', hearOtherTabs);
    };
  };
  const get = () => value;
  const set = (next: string | null) => {
    value = next;
    store(key, next);
    tell();
  };
  return { get, set, subscribe, use: () => useSyncExternalStore(subscribe, get) };
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string | null) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // See keptChoice.
  }
}

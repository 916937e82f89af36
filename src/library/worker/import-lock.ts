/** Names the lock of an import. The browser frees it when the tab or its worker goes, however it goes. */
const lockName = (importId: string) => `broadsheet-import:${importId}`;

/** Holds an import's lock until the returned function is called. Without locks in this browser nothing is held. */
export async function holdLock(importId: string): Promise<() => void> {
  if (!globalThis.navigator?.locks) return () => {};
  return new Promise(resolve => {
    void navigator.locks.request(lockName(importId), () => new Promise<void>(release => resolve(release)));
  });
}

/** Of some imports those that are still going on in some tab. */
export async function goingOn(importIds: readonly string[]): Promise<Set<string>> {
  const { held = [] } = (await globalThis.navigator?.locks?.query()) ?? {};
  const names = new Set(held.map(({ name }) => name));
  return new Set(importIds.filter(id => names.has(lockName(id))));
}

/** Changes of the shelf, or of the index that is kept, come one after the other, those of other tabs included. */
export async function exclusively<Result>(
  change: () => Promise<Result>,
  of: 'shelf' | 'index' = 'shelf',
): Promise<Result> {
  if (!globalThis.navigator?.locks) return change();
  return navigator.locks.request(of === 'shelf' ? 'broadsheet-change' : 'broadsheet-index', change);
}

import type { Calls } from '../protocol';
import type { KeptSearch, Storage } from '../storage';

/** As many as one takes in at a glance. */
const RECENT = 5;

const newestFirst = (a: KeptSearch, b: KeptSearch) => b.time - a.time;

/** The searches to offer, newest first: all that were saved, and the last few others. */
export async function keptSearches(storage: Storage): Promise<{ saved: KeptSearch[]; recent: KeptSearch[] }> {
  const searches = (await storage.searches()).sort(newestFirst);
  return {
    saved: searches.filter(({ saved }) => saved),
    recent: searches.filter(({ saved }) => !saved).slice(0, RECENT),
  };
}

type Keeping = Calls['keepSearch']['request'];

let lastKept: Promise<unknown> = Promise.resolve();

/**
 * Keeps a search, or unsaves it; recent ones beyond the last few are forgotten. A blank search is not kept. One after the
 * other: who made a search in the moment of saving it would else have it unsaved.
 */
export function keepSearch(storage: Storage, keeping: Keeping): Promise<void> {
  const kept = lastKept.then(() => keep(storage, keeping));
  lastKept = kept.catch(() => undefined);
  return kept;
}

async function keep(storage: Storage, { q, as }: Keeping): Promise<void> {
  const text = q.trim();
  if (text === '') return;
  const all = await storage.searches();
  const wasSaved = all.find(search => search.q === text)?.saved ?? false;
  const saved = as === 'saved' || (as === 'recent' && wasSaved);
  await storage.keepSearch({ q: text, saved, time: Date.now() });
  const others = all.filter(search => !search.saved && search.q !== text).sort(newestFirst);
  for (const old of others.slice(saved ? RECENT : RECENT - 1)) await storage.forgetSearch(old.q);
}

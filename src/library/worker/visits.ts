import type { Storage } from '../storage';
import type { Entry } from './entry';

const SNAPSHOT = 'visits';
/** Who comes back sooner goes on with the same visit. */
const PAUSE_MS = 30 * 60 * 1000;

/** What the reader had seen of the library by the visit before this one. */
export interface EarlierVisit {
  /** When it ended, in milliseconds since 1970. */
  readonly time: number;
  /** Ids of the articles that have come since. */
  readonly fresh: ReadonlySet<string>;
}

interface Kept {
  readonly time: number;
  /** Ids of the articles that are there by now, and of those that were there in the visit before; a line each. */
  readonly now: string;
  readonly before: string | null;
  readonly beforeTime: number;
}

/** What an earlier visit kept, for `noteVisit`. */
interface Asked {
  readonly kept: Kept | undefined;
}

/** Asks the database; null where it fails. */
export async function askVisits(storage: Storage): Promise<Asked | null> {
  try {
    return { kept: (await storage.snapshot(SNAPSHOT))?.content as Kept | undefined };
  } catch {
    return null;
  }
}

/**
 * Notes that the reader is here, and gives the visit before; null on the first one, and where nothing is kept.
 * @param asked what `askVisits` gave
 * @param entries all articles of the library
 * @param time milliseconds since 1970
 */
export function noteVisit(
  storage: Storage,
  asked: Asked | null,
  entries: readonly Entry[],
  time: number,
): EarlierVisit | null {
  if (!asked) return null;
  const { kept } = asked;
  const goesOn = kept !== undefined && time - kept.time < PAUSE_MS;
  const before = goesOn ? kept.before : (kept?.now ?? null);
  const beforeTime = goesOn ? kept.beforeTime : (kept?.time ?? time);
  const now = entries.map(({ id }) => id).join('\n');
  const content: Kept = { time, now, before, beforeTime };
  // The first list does not wait for it to be written; where it can't be, the next visit goes by the one before.
  storage.keepSnapshot(SNAPSHOT, { fingerprint: '', content }).catch(() => undefined);
  if (before === null) return null;
  const known = new Set(before.split('\n'));
  return { time: beforeTime, fresh: new Set(entries.flatMap(({ id }) => (known.has(id) ? [] : id))) };
}

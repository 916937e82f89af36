import { SearchIndex } from '../../search/search-index';
import type { Storage } from '../storage';
import type { Catalogue, FailedSource, ReadSource } from './catalogue';

const SNAPSHOT = 'index';

export interface KeptIndex {
  readonly index: SearchIndex;
  /** Tells which articles it was made from, with which tags. */
  readonly fingerprint: string;
}

/**
 * The index that was kept for just these articles in this order, or undefined where there is none. A
 * damaged or outdated one counts as none: the index is then built anew without a word to the reader.
 * @param inUse the index that is in use, taken as it is where it fits
 */
export async function keptIndex(
  storage: Storage,
  sources: readonly (ReadSource | FailedSource)[],
  inUse: KeptIndex | null = null,
): Promise<KeptIndex | undefined> {
  if (inUse?.fingerprint === fingerprint(sources)) return inUse;
  try {
    const snapshot = await storage.snapshot(SNAPSHOT);
    if (!snapshot || !isOf(snapshot.fingerprint, sources)) return undefined;
    const index = SearchIndex.fromSnapshot(snapshot.content);
    return index ? { index, fingerprint: snapshot.fingerprint } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a catalogue's index for the next start. Where there is no room for it, the next start builds it again. */
export async function keepIndex(storage: Storage, { index, sources }: Catalogue): Promise<void> {
  try {
    await storage.keepSnapshot(SNAPSHOT, { fingerprint: fingerprint(sources), content: index.toSnapshot() });
  } catch {
    // See above.
  }
}

/** Of articles without tags as yet the ids alone must be the same: the index of the last time is good enough for them. */
function isOf(kept: string, sources: readonly (ReadSource | FailedSource)[]): boolean {
  const idsOf = (lines: string) => lines.replace(/ .*$/gm, '');
  const own = fingerprint(sources);
  if (kept === own) return true;
  const isUntagged = sources.some(source => 'articles' in source && source.untagged);
  return isUntagged && idsOf(kept) === idsOf(own);
}

/** Article ids are hashes of headline and body, and countries are indexed too: both make the index what it is. */
function fingerprint(sources: readonly (ReadSource | FailedSource)[]): string {
  return sources
    .flatMap(source => ('articles' in source ? source.articles : []))
    .map(({ id, tags }) => [id, ...tags.main.map(({ country }) => country)].join(' '))
    .join('\n');
}

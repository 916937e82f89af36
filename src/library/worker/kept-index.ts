import { SearchIndex } from '../../search/search-index';
import type { Storage } from '../storage';
import type { Catalogue, FailedSource, ReadSource } from './catalogue';

const SNAPSHOT = 'index';

/**
 * The index that was kept for just these articles in this order, or undefined where there is none. A
 * damaged or outdated one counts as none: the index is then built anew without a word to the reader.
 */
export async function keptIndex(
  storage: Storage,
  sources: readonly (ReadSource | FailedSource)[],
): Promise<SearchIndex | undefined> {
  try {
    const snapshot = await storage.snapshot(SNAPSHOT);
    if (snapshot?.fingerprint !== fingerprint(sources)) return undefined;
    return SearchIndex.fromSnapshot(snapshot.content) ?? undefined;
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

/** Article ids are hashes of headline and body, and countries are indexed too: both make the index what it is. */
function fingerprint(sources: readonly (ReadSource | FailedSource)[]): string {
  return sources
    .flatMap(source => ('articles' in source ? source.articles : []))
    .map(({ id, tags }) => [id, ...tags.main.map(({ country }) => country)].join(' '))
    .join('\n');
}

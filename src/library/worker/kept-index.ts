import { SearchIndex } from '../../search/search-index';
import type { IndexSnapshot } from '../../search/snapshot';
import {
  joinParts,
  partsOf,
  planOf,
  type SnapshotPart,
  type SnapshotPlan,
} from '../../search/snapshot-parts';
import type { Storage } from '../storage';
import type { ArticleIndex, KeptIndex } from './article-index';
import type { Catalogue } from './catalogue';
import { exclusively } from './import-lock';
import { namesByRow, ROWS } from './kept-rows';

const SNAPSHOT = 'index';
/** The contents that the parts lie under by turns: while one is written, the other is whole. */
const CONTENTS = ['index-a', 'index-b'] as const;

/** What is kept beside the parts. */
interface Manifest {
  readonly content: (typeof CONTENTS)[number];
  readonly plan: SnapshotPlan;
  /** The places that articles are known by, each in the line of its row. */
  readonly places: string;
}

type StoredPart = SnapshotPart & { readonly content: string; readonly number: number };

/**
 * The index that was kept, or undefined where there is none. A damaged one, or one made by other rules or under another
 * numbering of the rows, counts as none: the index is then built anew without a word to the reader.
 */
export async function keptIndex(storage: Storage, lineage: string): Promise<KeptIndex | undefined> {
  try {
    return await exclusively(() => readIndex(storage, lineage), 'index');
  } catch {
    return undefined;
  }
}

async function readIndex(storage: Storage, lineage: string): Promise<KeptIndex | undefined> {
  const kept = await storage.snapshot(SNAPSHOT);
  if (kept?.fingerprint !== lineage) return undefined;
  const { content, plan, places } = kept.content as Manifest;
  const part = (number: number) => storage.tables.get<StoredPart>('indexes', [content, number]);
  const snapshot = await joinParts(plan, part);
  const index = snapshot && SearchIndex.fromSnapshot(snapshot);
  return index ? { index, places: places.split('\n') } : undefined;
}

/** Keeps index and rows for the next start, by one last transaction. Where there is no room for them, the next start builds the index again. */
export function keepIndex(
  storage: Storage,
  lineage: string,
  catalogue: Catalogue,
  index: ArticleIndex,
): Promise<void> {
  const names = namesByRow(catalogue);
  const snapshot = index.toSnapshot();
  const places = Array.from(index.places, place => place ?? '').join('\n');
  return exclusively(() => writeIndex(storage, lineage, { names, snapshot, places }), 'index');
}

interface ToKeep {
  readonly names: string;
  readonly snapshot: IndexSnapshot;
  readonly places: string;
}

async function writeIndex(storage: Storage, lineage: string, { names, snapshot, places }: ToKeep) {
  const { tables } = storage;
  const before = (await storage.snapshot(SNAPSHOT).catch(() => undefined))?.content as Manifest | undefined;
  const [content, other] = before?.content === CONTENTS[0] ? [CONTENTS[1], CONTENTS[0]] : CONTENTS;
  try {
    // What a start that was broken off has left there.
    await tables.write([{ removeContent: content }]);
    let number = 0;
    for (const part of partsOf(snapshot))
      await tables.write([{ put: 'indexes', value: { ...part, content, number: number++ } }]);
    const manifest: Manifest = { content, plan: planOf(snapshot), places };
    await tables.write([
      { put: 'snapshots', value: { name: SNAPSHOT, fingerprint: lineage, content: manifest } },
      { put: 'snapshots', value: { name: ROWS, fingerprint: lineage, content: names } },
      { removeContent: other },
    ]);
  } catch {
    await tables.write([{ removeContent: content }]).catch(() => undefined);
  }
}

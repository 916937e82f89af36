import type { TaggedArticle } from '../../model/tagged-article';
import { SearchIndex } from '../../search/search-index';
import type { Storage } from '../storage';
import type { Catalogue, Entry, ReadSource } from './catalogue';

const SNAPSHOT = 'index';
/** Rows are never given twice: where so many are kept for each article that is left, the index is built anew. */
const MOST_ROWS = 3;

/** The index of an earlier visit, and the rows that articles had in it. */
export interface KeptIndex {
  readonly index: SearchIndex;
  /** By `articleName`. */
  readonly rows: ReadonlyMap<string, number>;
  /** All rows are below it. */
  readonly limit: number;
}

/**
 * What tells an article from others in the index: ids are hashes of headline and body, and countries are indexed
 * too: both make the index what it is.
 */
export function articleName({ record }: ReadSource, { id, tags }: TaggedArticle): string {
  return [id, record.id, ...tags.main.map(({ country }) => country)].join('\t');
}

/**
 * The index that was kept, or undefined where there is none. A damaged one, or one made by other rules, counts as
 * none: the index is then built anew without a word to the reader.
 */
export async function keptIndex(storage: Storage): Promise<KeptIndex | undefined> {
  try {
    const snapshot = await storage.snapshot(SNAPSHOT);
    const index = snapshot && SearchIndex.fromSnapshot(snapshot.content);
    if (!index) return undefined;
    const names = snapshot.fingerprint.split('\n');
    const rows = new Map(names.flatMap((name, row) => (name === '' ? [] : [[name, row] as const])));
    // Names and index of two different moments would lead to wrong articles.
    if (rows.size !== index.size || names.length > index.size * MOST_ROWS) return undefined;
    return { index, rows, limit: names.length };
  } catch {
    return undefined;
  }
}

/** Keeps a catalogue's index for the next start. Where there is no room for it, the next start builds it again. */
export async function keepIndex(storage: Storage, catalogue: Catalogue): Promise<void> {
  try {
    const content = catalogue.index.toSnapshot();
    await storage.keepSnapshot(SNAPSHOT, { fingerprint: namesByRow(catalogue.entries), content });
  } catch {
    // See above.
  }
}

/** The articles' names, each in the line of its row; rows without an article are empty lines. */
function namesByRow(entries: readonly Entry[]): string {
  const names: string[] = [];
  for (const { row, source, article } of entries) names[row] = articleName(source, article);
  return Array.from(names, name => name ?? '').join('\n');
}

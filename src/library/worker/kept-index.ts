import type { TaggedArticle } from '../../model/tagged-article';
import { SearchIndex } from '../../search/search-index';
import type { Storage } from '../storage';
import type { Catalogue, ReadSource } from './catalogue';

const SNAPSHOT = 'index';
/** Rows are never given twice: where so many are kept for each article that is left, the index is built anew. */
const MOST_ROWS = 3;

/** The index of an earlier visit, the rows that articles had in it, and the places it knows them by. */
export interface KeptIndex {
  readonly index: SearchIndex;
  /** By `articleName`. */
  readonly rows: ReadonlyMap<string, number>;
  /** By row, as `placesOf` gives them. */
  readonly places: readonly string[];
  /** All rows are below it. */
  readonly limit: number;
}

/** What tells an article from others in the index; ids are hashes of headline and body. */
export function articleName({ record }: ReadSource, { id }: TaggedArticle): string {
  return `${id}\t${record.id}`;
}

/** The countries that are searched with an article's text: where they change, it is indexed again. */
export function placesOf({ tags }: TaggedArticle): string {
  return tags.main.map(({ country }) => country).join(' ');
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
    const lines = snapshot.fingerprint.split('\n');
    const places = lines.map(line => line.slice(line.lastIndexOf('\t') + 1));
    const names = lines.map(line => line.slice(0, Math.max(0, line.lastIndexOf('\t'))));
    const rows = new Map(names.flatMap((name, row) => (name === '' ? [] : [[name, row] as const])));
    // Names and index of two different moments would lead to wrong articles.
    if (rows.size !== index.size || lines.length > index.size * MOST_ROWS) return undefined;
    return { index, rows, places, limit: lines.length };
  } catch {
    return undefined;
  }
}

/** Keeps a catalogue's index for the next start. Where there is no room for it, the next start builds it again. */
export async function keepIndex(storage: Storage, catalogue: Catalogue): Promise<void> {
  try {
    const content = catalogue.index.toSnapshot();
    await storage.keepSnapshot(SNAPSHOT, { fingerprint: namesByRow(catalogue), content });
  } catch {
    // See above.
  }
}

/** The articles' names with their places, each in the line of its row; rows without an article are empty lines. */
function namesByRow({ entries, places }: Catalogue): string {
  const names: string[] = [];
  for (const { row, source, article } of entries)
    names[row] = `${articleName(source, article)}\t${places[row] ?? ''}`;
  return Array.from(names, name => name ?? '').join('\n');
}

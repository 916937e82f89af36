import type { Storage } from '../storage';
import type { Catalogue } from './catalogue';
import { articleName, type KnownRows } from './entry-rows';
import { uniqueName } from './unique-name';

export const ROWS = 'rows';
/** Rows are never given twice: where so many are kept for each article that is left, they are numbered anew. */
const MOST_ROWS = 3;

/** The rows that articles had when the library was open last. */
export interface KeptRows extends KnownRows {
  /** Names this numbering: what was made under another must not be read by these rows. */
  readonly lineage: string;
}

/** The rows that were kept; a new numbering where there are none, or too many without an article. */
export async function keptRows(storage: Storage): Promise<KeptRows> {
  try {
    const kept = await storage.snapshot(ROWS);
    const names = typeof kept?.content === 'string' ? kept.content.split('\n') : [];
    const rows = new Map(names.flatMap((name, row) => (name === '' ? [] : [[name, row] as const])));
    if (kept && rows.size > 0 && names.length <= rows.size * MOST_ROWS)
      return { lineage: kept.fingerprint, rows, limit: names.length };
  } catch {
    // A storage that fails has no rows either.
  }
  return { lineage: uniqueName(), rows: new Map(), limit: 0 };
}

/** The articles' names, each in the line of its row; rows without an article are empty lines. */
export function namesByRow({ entries }: Catalogue): string {
  const names: string[] = [];
  for (const { row, source, id } of entries) names[row] = articleName(source, id);
  return Array.from(names, name => name ?? '').join('\n');
}

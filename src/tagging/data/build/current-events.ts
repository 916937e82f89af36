import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The only file the tables are made from; another would make other tables. */
const SHA256 = '566fc81bea184d696797421090102f01036719b02473fbbd11dd3c1f4efad658';

export interface NewsItem {
  readonly text: string;
  /** A topic's slug. */
  readonly topic: string;
}

/**
 * The sentences of Wikipedia's Current Events portal, 2003 to 2020 (CC BY-SA), from a gzipped file of
 * JSON Lines.
 *
 * @throws Error where the file is another one than the tables were made from.
 */
export function readCurrentEvents(path: string): NewsItem[] {
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== SHA256) throw new Error(`${path} has SHA-256 ${found}, expected ${SHA256}`);
  const lines = gunzipSync(bytes).toString('utf8').split('\n');
  return lines.filter(Boolean).map(line => JSON.parse(line));
}

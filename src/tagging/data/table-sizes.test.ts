import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const TABLES = ['places', 'learned-places', 'topics', 'topic-words'];
/** What a reader downloads for tags after the first paint. */
const MOST_KILOBYTES = 170;

test('the tables that the page fetches are small', () => {
  const sizes = TABLES.map(name => gzipSync(readFileSync(new URL(`${name}.json`, import.meta.url))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_KILOBYTES * 1000);
});

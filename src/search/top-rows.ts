import type { Scores } from './scores';

const BUCKETS = 256;

/**
 * About the `count` best rows of a scoring, in no order: by score and, squared, by how many of the
 * slots they have. Buckets instead of a sort, since every keystroke does this over all rows found.
 */
export function topRows(scores: Scores, count: number): number[] {
  const { rows, total } = scores;
  if (rows.length <= count) return rows;
  const key = (row: number) => (total[row] ?? 0) * scores.coverage(row) ** 2;
  let most = 0;
  for (const row of rows) most = Math.max(most, key(row));
  const bucket = (row: number) => Math.floor((key(row) / most) * (BUCKETS - 1));
  const sizes = new Uint32Array(BUCKETS);
  for (const row of rows) sizes[bucket(row)] = (sizes[bucket(row)] ?? 0) + 1;
  let lowest = BUCKETS - 1;
  for (let taken = sizes[lowest] ?? 0; taken < count && lowest > 0; taken += sizes[lowest] ?? 0) lowest--;
  const chosen = rows.filter(row => bucket(row) > lowest);
  const last = rows.filter(row => bucket(row) === lowest).sort((a, b) => a - b);
  return [...chosen, ...last.slice(0, count - chosen.length)];
}

import type { Scores } from './scores';

const BUCKETS = 256;

/**
 * About the `count` best rows of a scoring, in no order: by score and, squared, by how many of the
 * slots they have. Buckets instead of a sort, since every keystroke does this over all rows found.
 */
export function topRows(scores: Scores, count: number): readonly number[] {
  const { rows } = scores;
  if (rows.length <= count) return rows;
  const buckets = intoBuckets(scores);
  const sizes = new Uint32Array(BUCKETS);
  for (let at = 0; at < buckets.length; at++) sizes[buckets[at] ?? 0] = (sizes[buckets[at] ?? 0] ?? 0) + 1;
  let lowest = BUCKETS - 1;
  for (let taken = sizes[lowest] ?? 0; taken < count && lowest > 0; taken += sizes[lowest] ?? 0) lowest--;
  const chosen: number[] = [];
  const last: number[] = [];
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? 0;
    if (bucket >= lowest) (bucket > lowest ? chosen : last).push(rows[at] ?? 0);
  }
  last.sort((a, b) => a - b);
  return [...chosen, ...last.slice(0, count - chosen.length)];
}

/** For each of the scores' rows a number from 0 to `BUCKETS` - 1, the best last. */
function intoBuckets(scores: Scores): Uint8Array {
  const { rows, total } = scores;
  const keys = new Float64Array(rows.length);
  let most = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const key = (total[row] ?? 0) * scores.coverage(row) ** 2;
    keys[at] = key;
    if (key > most) most = key;
  }
  const buckets = new Uint8Array(rows.length);
  for (let at = 0; at < keys.length; at++) buckets[at] = ((keys[at] ?? 0) / most) * (BUCKETS - 1);
  return buckets;
}

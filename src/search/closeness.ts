import type { ArticleWords } from './article-words';
import type { Expansion } from './expansions';
import type { Rooms } from './rooms';
import { COMPOUND_FLAG, PART_MARK, WORD_BITS } from './word-sequence';

/** Words farther apart than this are not close, they merely are in the same article. */
const FARTHEST = 8;
/** Articles that are looked at: the best by everything else. */
const ROWS = 12;
/** What an article gains at most by having the words side by side. */
const GAIN = 0.5;

/** Raises in `rooms.scores` the best of the rows by how close they have the words of neighbouring slots. */
export function rankByCloseness(
  rows: readonly number[],
  expansions: readonly (readonly Expansion[])[],
  { scores: { total }, articles }: Rooms,
): void {
  if (expansions.length < 2 || rows.length < 2) return;
  const slotsOf = new Map<number, number>();
  expansions.forEach((slot, at) => {
    for (const { ids } of slot) for (const id of ids) slotsOf.set(id, (slotsOf.get(id) ?? 0) | (1 << at));
  });
  const best = [...rows].sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0) || a - b).slice(0, ROWS);
  for (const row of best) {
    total[row] = (total[row] ?? 0) * (1 + GAIN * closeness(row, expansions.length, slotsOf, articles));
  }
}

/**
 * How close the words of neighbouring slots stand in an article, 0 to 1: for each pair of slots 1 where
 * the second follows the first, less for each word between, on average over the pairs.
 * `slotsOf` gives for a word id the slots it can stand for, one bit a slot.
 */
function closeness(
  row: number,
  slots: number,
  slotsOf: ReadonlyMap<number, number>,
  articles: ArticleWords,
): number {
  const lastAt = new Int32Array(slots).fill(-FARTHEST - 1);
  const best = new Float64Array(slots);
  let at = 0;
  for (const entry of articles.sequence(row)) {
    // A new part begins far from the last one: no closeness across the end of a headline.
    if (entry >= PART_MARK) at += FARTHEST + 1;
    else if (entry < COMPOUND_FLAG) at++;
    const bits = slotsOf.get(entry & WORD_BITS) ?? 0;
    if (bits === 0) continue;
    for (let slot = slots - 1; slot >= 0; slot--) {
      if ((bits & (1 << slot)) === 0) continue;
      const gap = slot === 0 ? FARTHEST + 1 : at - (lastAt[slot - 1] ?? 0);
      if (gap <= FARTHEST) best[slot] = Math.max(best[slot] ?? 0, 1 / Math.max(gap, 1));
      lastAt[slot] = at;
    }
  }
  return best.reduce((sum, pair) => sum + pair, 0) / (slots - 1);
}

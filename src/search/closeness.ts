import { type ArticleWords, COMPOUND_FLAG, PART_MARK } from './article-words';

/** Words farther apart than this are not close, they merely are in the same article. */
const FARTHEST = 8;

/**
 * How close the words of neighbouring slots stand in an article, 0 to 1: for each pair of slots 1 where
 * the second follows the first, less for each word between, on average over the pairs.
 * `slotsOf` gives for a word id the slots it can stand for, one bit a slot.
 */
export function closeness(
  row: number,
  slots: number,
  slotsOf: ReadonlyMap<number, number>,
  articles: ArticleWords,
): number {
  if (slots < 2) return 0;
  const lastAt = new Int32Array(slots).fill(-FARTHEST - 1);
  const best = new Float64Array(slots);
  let at = 0;
  for (const entry of articles.sequence(row)) {
    // A new part begins far from the last one: no closeness across the end of a headline.
    if (entry >= PART_MARK) at += FARTHEST + 1;
    else if (entry < COMPOUND_FLAG) at++;
    const bits = slotsOf.get(entry >= COMPOUND_FLAG ? entry - COMPOUND_FLAG : entry) ?? 0;
    if (bits === 0) continue;
    for (let slot = 0; slot < slots; slot++) {
      if ((bits & (1 << slot)) === 0) continue;
      const gap = slot === 0 ? FARTHEST + 1 : at - (lastAt[slot - 1] ?? 0);
      if (gap <= FARTHEST) best[slot] = Math.max(best[slot] ?? 0, 1 / Math.max(gap, 1));
    }
    for (let slot = 0; slot < slots; slot++) if ((bits & (1 << slot)) !== 0) lastAt[slot] = at;
  }
  return best.reduce((sum, pair) => sum + pair, 0) / (slots - 1);
}

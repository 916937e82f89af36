/** A learned word counts for less than one chosen by hand, however much it favours one topic. */
const SCALE = 0.1;
/** Weights are kept in tenths; smaller ones don't change a verdict and take room. */
const LEAST = 1;
const MOST = 3;

/**
 * The table as it is stored: by topic, then by weight in tenths, the words that have it, joined by a
 * space and sorted, which packs well. Words that the lexicon has already are left out.
 */
export function wordTable(
  words: readonly string[],
  weights: readonly Float64Array[],
  slugs: readonly string[],
  known: ReadonlySet<string>,
): Record<string, Record<string, string>> {
  return Object.fromEntries(
    slugs.map((slug, topic) => [slug, byWeight(words, weights[topic] as Float64Array, known)]),
  );
}

function byWeight(
  words: readonly string[],
  weights: Float64Array,
  known: ReadonlySet<string>,
): Record<string, string> {
  const groups = new Map<number, string[]>();
  words.forEach((word, index) => {
    const tenths = Math.min(MOST, Math.round((weights[index] as number) * SCALE * 10));
    if (tenths < LEAST || known.has(word)) return;
    groups.set(tenths, [...(groups.get(tenths) ?? []), word]);
  });
  const sorted = [...groups].sort(([a], [b]) => b - a);
  return Object.fromEntries(sorted.map(([tenths, list]) => [`${tenths}`, list.sort().join(' ')]));
}

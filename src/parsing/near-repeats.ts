import type { Article, ParsedText } from '../model/article';
import { scanText } from './tokens';

/** Hash functions of the sketch; two texts' share of equal minima is about their share of equal shingles. */
const MINIMA = 24;
const BAND = 3;
const SHINGLE = 3;
/** Share of equal minima from which two articles tell the same story in nearly the same words. */
const SAME_SHARE = 0.6;
/** Shorter articles share their wording with too many others. */
const FEWEST_SHINGLES = 12;

/**
 * Marks every article that repeats an earlier one of the same text in nearly the same words, by MinHash
 * over word triples (Broder 1997); candidates share a band of minima, so the time grows with the text.
 */
export function markRepeats(parsed: ParsedText): ParsedText {
  const buckets = new Map<string, { id: string; sketch: Uint32Array }[]>();
  const articles = parsed.articles.map(article => {
    const sketch = sketchOf(article);
    if (!sketch) return article;
    const bands = bandsOf(sketch);
    const twin = bands
      .flatMap(band => buckets.get(band)?.slice(0, 4) ?? [])
      .find(other => likeness(sketch, other.sketch) >= SAME_SHARE);
    for (const band of bands)
      buckets.set(band, [...(buckets.get(band)?.slice(0, 3) ?? []), { id: article.id, sketch }]);
    return twin ? { ...article, sameAs: twin.id } : article;
  });
  return { ...parsed, articles };
}

function sketchOf({ body }: Article): Uint32Array | null {
  const tokens = body.flatMap(({ text }) => [...scanText(text).words]).slice(0, 400);
  if (tokens.length < FEWEST_SHINGLES + SHINGLE) return null;
  const sketch = new Uint32Array(MINIMA).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= tokens.length; at++) {
    let shingle = 17;
    for (let word = 0; word < SHINGLE; word++)
      shingle = Math.imul(shingle ^ (tokens[at + word] ?? 0), 0x01000193);
    for (let hash = 0; hash < MINIMA; hash++) {
      const value = Math.imul(shingle ^ (hash * 0x9e3779b1), 0x85ebca6b) >>> 0;
      if (value < (sketch[hash] ?? 0)) sketch[hash] = value;
    }
  }
  return sketch;
}

function bandsOf(sketch: Uint32Array): string[] {
  return Array.from(
    { length: MINIMA / BAND },
    (_, band) => `${band}:${sketch.slice(band * BAND, (band + 1) * BAND).join()}`,
  );
}

function likeness(a: Uint32Array, b: Uint32Array): number {
  return a.filter((value, index) => value === b[index]).length / MINIMA;
}

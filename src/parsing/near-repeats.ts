import type { Article, ParsedText } from '../model/article';
import { scanText } from './tokens';

/** Hash functions of the sketch; two texts' share of equal minima is about their share of equal shingles. */
const MINIMA = 12;
const BAND = 2;
const SHINGLE = 3;
/** Share of equal minima from which two articles tell the same story in nearly the same words. */
const SAME_SHARE = 0.6;
/** Words of an article that are looked at. */
const MOST_SHINGLES = 80;
const PARTS = 3;
/** Shorter articles share their wording with too many others. */
const FEWEST_SHINGLES = 12;

/** At most so many articles are kept under one band, or a text of one story ten thousand times over would never end. */
const MOST_PER_BAND = 4;

interface Sketched {
  readonly id: string;
  readonly sketch: Int32Array;
}

/** Marks every article that repeats an earlier one of the same text in nearly the same words. */
export function markRepeats(parsed: ParsedText): ParsedText {
  const repeated = repeatedIn(parsed.articles);
  const articles = parsed.articles.map((article, at) => {
    const sameAs = repeated[at];
    return sameAs ? { ...article, sameAs } : article;
  });
  return { ...parsed, articles };
}

/**
 * For each article the id of an earlier one that it repeats in nearly the same words, or undefined; by MinHash
 * over word triples (Broder 1997). Candidates share a band of minima, so the time grows with the text.
 */
export function repeatedIn(articles: readonly Pick<Article, 'id' | 'body'>[]): (string | undefined)[] {
  const bands = new Map<number, Sketched[]>();
  return articles.map(article => {
    const sketch = sketchOf(article);
    if (!sketch) return undefined;
    const sketched: Sketched = { id: article.id, sketch };
    let twin: Sketched | undefined;
    for (let band = 0; band < MINIMA / BAND; band++) {
      const key = bandKey(sketch, band);
      const known = bands.get(key);
      twin ??= known?.find(other => likeness(sketch, other.sketch) >= SAME_SHARE);
      if (!known) bands.set(key, [sketched]);
      else if (known.length < MOST_PER_BAND) known.push(sketched);
    }
    return twin?.id;
  });
}

const shingles = new Int32Array(MOST_SHINGLES);

function sketchOf({ body }: Pick<Article, 'body'>): Int32Array | null {
  let count = 0;
  for (let part = 0; part < body.length && part < PARTS && count < MOST_SHINGLES; part++) {
    const { store, start, wordsEnd } = scanText(body[part]?.text ?? '');
    for (let at = start; at + SHINGLE <= wordsEnd && count < MOST_SHINGLES; at++) {
      let shingle = 17;
      for (let word = 0; word < SHINGLE; word++)
        shingle = Math.imul(shingle ^ (store[at + word] as number), 0x01000193);
      shingles[count++] = shingle;
    }
  }
  if (count < FEWEST_SHINGLES) return null;
  const sketch = new Int32Array(MINIMA);
  for (let hash = 0; hash < MINIMA; hash++) {
    const salt = Math.imul(hash, 0x9e3779b1);
    let least = 0x7fffffff;
    for (let at = 0; at < count; at++) {
      // The sign is turned over, so that numbers of 32 bits compare as if they had none.
      const value = Math.imul((shingles[at] as number) ^ salt, 0x85ebca6b) ^ 0x80000000;
      if (value < least) least = value;
    }
    sketch[hash] = least;
  }
  return sketch;
}

function bandKey(sketch: Int32Array, band: number): number {
  let key = band;
  for (let at = 0; at < BAND; at++) key = Math.imul(key ^ (sketch[band * BAND + at] as number), 0x01000193);
  return key;
}

function likeness(a: Int32Array, b: Int32Array): number {
  let same = 0;
  for (let hash = 0; hash < MINIMA; hash++) if (a[hash] === b[hash]) same++;
  return same / MINIMA;
}

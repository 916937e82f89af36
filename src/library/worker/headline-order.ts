/** Scripts whose signs are too many for an index: all of one stand under one sign. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^\p{N}/u, '0–9'],
  [/^[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'あ'],
  [/^\p{Script=Hangul}/u, '가'],
  [/^\p{Script=Han}/u, '漢'],
];

/** A headline without the quotation mark, bracket or dash it may begin with. */
function bare(headline: string): string {
  return headline.replace(/^[^\p{L}\p{N}]+/u, '');
}

/**
 * The letter a headline stands under in an index: `‘Enough’, says …` under E, `Élysée …` too, `17 dead` under 0–9;
 * a headline without any letter or digit under #.
 */
export function letterOf(headline: string): string {
  const begin = bare(headline);
  const sign = SIGNS.find(([script]) => script.test(begin))?.[1];
  return sign ?? [...begin.normalize('NFD').toUpperCase()][0] ?? '#';
}

/** Headlines in alphabetical order, by row. */
export interface HeadlineOrder {
  /** Place among all, from 0; of two that are alike, the earlier row comes first. */
  readonly ranks: Uint32Array;
  readonly letters: readonly string[];
}

/** Orders headlines, given by row; rows without one have rank 0 and the letter #. */
export function headlineOrder(headlines: readonly (string | undefined)[]): HeadlineOrder {
  const ranks = new Uint32Array(headlines.length);
  // Latin letters with their marks in their places. Made here, because it takes 7 ms, and no first list waits for it.
  const { compare } = new Intl.Collator('en');
  headlines
    .flatMap((headline, row) => (headline === undefined ? [] : [{ row, key: bare(headline) }]))
    .sort((a, b) => compare(a.key, b.key))
    .forEach(({ row }, rank) => {
      ranks[row] = rank;
    });
  return { ranks, letters: Array.from(headlines, headline => letterOf(headline ?? '')) };
}

/** Steps of shade between no article and the most. */
export const SHADES = 5;

/**
 * The shade of a country, from 0 for none to `SHADES` for as many as any has. Each step takes the same factor:
 * a country in the news has a hundred times the articles of its neighbours, and these differ, too.
 * @param most articles of the country that has the most
 */
export function shadeOf(articles: number, most: number): number {
  if (articles <= 0) return 0;
  if (most <= 1) return SHADES;
  return 1 + Math.round(((SHADES - 1) * Math.log(articles)) / Math.log(most));
}

/** The fewest articles of each shade from 1 on that any number has, for the legend; `[shade, articles]`. */
export function shadeSteps(most: number): [shade: number, articles: number][] {
  const steps = new Map<number, number>();
  for (let articles = most; articles >= 1; articles--) steps.set(shadeOf(articles, most), articles);
  return [...steps].sort((a, b) => a[0] - b[0]);
}

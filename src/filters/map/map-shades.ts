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

export interface ShadeStep {
  readonly shade: number;
  /** The numbers of articles it stands for, both included. */
  readonly from: number;
  readonly to: number;
}

/** What each shade that any number of articles has stands for, from the lightest to the darkest, for the legend. */
export function shadeSteps(most: number): ShadeStep[] {
  const steps = new Map<number, ShadeStep>();
  for (let articles = 1; articles <= most; articles++) {
    const shade = shadeOf(articles, most);
    steps.set(shade, { shade, from: steps.get(shade)?.from ?? articles, to: articles });
  }
  return [...steps.values()];
}

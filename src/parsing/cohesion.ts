import { isProse } from './kinds';
import { FAR, type Page } from './page';

/** How many paragraphs on either side are compared: lexical cohesion fades quickly in news. */
const PARAGRAPHS_AHEAD = 3;
const PARAGRAPHS_BACK = 5;
const SLOTS = 1 << 14;
/** Which comparison last put a token into its slot. Module-wide, so that no block allocates a table. */
const stamps = new Uint32Array(SLOTS);
let stamp = 0;

/**
 * Share of the tokens of blocks `these`, by their weight, that stand in blocks `those` as well: 0 to 1, or
 * null where either side has none. Rare words weigh more. Source: Hearst's TextTiling, with weights.
 */
function overlap(page: Page, these: readonly number[], those: readonly number[]): number | null {
  stamp++;
  let known = 0;
  for (const at of those)
    for (const token of page.profiles[at]?.tokens ?? []) {
      stamps[token & (SLOTS - 1)] = stamp;
      known++;
    }
  let shared = 0;
  let all = 0;
  for (const at of these)
    for (const token of page.profiles[at]?.tokens ?? []) {
      const weight = Math.max(0, page.template.tokenCounts.weight(token));
      all += weight;
      if (stamps[token & (SLOTS - 1)] === stamp) shared += weight;
    }
  return known === 0 || all === 0 ? null : shared / all;
}

function paragraphsAhead(page: Page, at: number): number[] {
  const found: number[] = [];
  for (let i = at + 1; i <= at + FAR / 2 && found.length < PARAGRAPHS_AHEAD; i++)
    if (isProse(page.kinds[i] ?? 'tiny')) found.push(i);
  return found;
}

function paragraphsBack(page: Page, at: number): number[] {
  const found: number[] = [];
  for (let i = at - 1; i >= Math.max(0, at - FAR / 2) && found.length < PARAGRAPHS_BACK; i--)
    if (isProse(page.kinds[i] ?? 'tiny')) found.push(i);
  return found;
}

/** How much of the line's wording comes back in the next paragraphs: a headline's does. */
export function echoAhead(page: Page, at: number): number | null {
  return overlap(page, [at], paragraphsAhead(page, at));
}

/** How much of the line's wording the paragraphs above had already: a crosshead's or caption's does. */
export function echoBack(page: Page, at: number): number | null {
  return overlap(page, [at], paragraphsBack(page, at));
}

/** How much of the next paragraphs' wording the paragraphs above had: little where another story begins. */
export function carryOver(page: Page, at: number): number | null {
  return overlap(page, paragraphsAhead(page, at), paragraphsBack(page, at));
}

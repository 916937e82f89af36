import { GAP_REACH } from '../gaps';
import { FAR, type Page } from '../page';
import { type Feature, flag, ranged } from './feature';

function isTitle(page: Page, at: number): boolean {
  return page.isTitle[at] === 1;
}

/** In the middle of a long list of links there is no text for which one of the lines could be the headline. */
function isFarFromText(page: Page, at: number): boolean {
  return page.toText[at] === FAR && page.fromText[at] === FAR;
}

/** How much more a title looks like a headline than the best of the others in its gap; null where it is alone. */
function leadInGap(page: Page, at: number): number | null {
  if (isFarFromText(page, at) || !isTitle(page, at)) return null;
  let best = 0;
  for (let i = at - 1; i >= 0 && at - i <= GAP_REACH && page.text[i] === 0; i--)
    best = Math.max(best, page.salience[i] ?? 0);
  for (let i = at + 1; i < page.text.length && i - at < GAP_REACH && page.text[i] === 0; i++)
    best = Math.max(best, page.salience[i] ?? 0);
  return best === 0 ? null : (page.salience[at] ?? 0) - best;
}

/** Steps to a date or byline within the gap; null where none comes. */
function stepsToNote(page: Page, at: number, direction: 1 | -1): number | null {
  for (let steps = 1; steps < FAR / 2; steps++) {
    const kind = page.kinds[at + steps * direction];
    if (kind === undefined || page.text[at + steps * direction] === 1) return null;
    if (kind === 'date' || kind === 'byline') return steps;
  }
  return null;
}

function countTowardsText(page: Page, at: number, is: (at: number) => boolean): number | null {
  const steps = page.toText[at] ?? FAR;
  if (steps === 0 || steps === FAR) return null;
  let count = 0;
  for (let i = at + 1; i < at + steps; i++) if (is(i)) count++;
  return count;
}

/** What stands behind a headline in the name of a saved page: "… - The Example", "… | News". */
const SITE_NAME = /^\s*[-–—|:·»]/u;
/** Shorter lines stand at the head of others by chance. */
const SHORTEST_REPEATED = 16;

/** Whether one of two titles is the other once more, or with a site's name behind it. */
function saysAgain(page: Page, at: number, other: number): boolean {
  const key = page.profiles[at]?.key ?? 0;
  if (key !== 0 && key === page.profiles[other]?.key) return true;
  const [one = '', two = ''] = [page.blocks[at]?.text, page.blocks[other]?.text];
  return one.length < two.length ? isNamed(two, one) : isNamed(one, two);
}

function isNamed(long: string, short: string): boolean {
  return (
    short.length >= SHORTEST_REPEATED && long.startsWith(short) && SITE_NAME.test(long.slice(short.length))
  );
}

/** Whether a title says again what another of its gap says, above it or below. */
function isSaidInGap(page: Page, at: number, direction: 1 | -1): boolean {
  if (!isTitle(page, at) || isFarFromText(page, at)) return false;
  for (let steps = 1; steps < GAP_REACH; steps++) {
    const other = at + steps * direction;
    if (page.text[other] !== 0) return false;
    if (isTitle(page, other) && saysAgain(page, at, other)) return true;
  }
  return false;
}

/** What stands between one running text and the next is read as a whole: one of its lines is the headline. */
export const GAPS: readonly Feature[] = [
  flag(
    'text-of-its-own',
    'a paragraph with no heading over links above it belongs to a story',
    (page, at) => page.text[at] === 1 && page.fromLinks[at] === 0,
  ),
  ranged('links-above', 'under a heading over links stand links', [2, 4, 8, 16], (page, at) => {
    const steps = page.fromLinks[at] ?? 0;
    return steps === 0 ? null : steps;
  }),
  ranged(
    'sponsor-above',
    "a sponsor's message has a title and sentences of its own",
    [2, 3, 5, 8],
    (page, at) => {
      const steps = page.fromSponsor[at] ?? 0;
      return steps === 0 ? null : steps;
    },
  ),
  ranged(
    'lone-length',
    'a lone line between paragraphs is a crosshead if short, a headline if long',
    [20, 35, 50, 70, 100],
    (page, at) =>
      page.text[at] === 0 && page.text[at - 1] === 1 && page.text[at + 1] === 1
        ? (page.profiles[at]?.length ?? 0)
        : null,
  ),
  ranged(
    'lead-in-gap',
    'the headline is the longest title above its text, and its words come back',
    [-1, -0.6, -0.3, -0.1, 0.1, 0.3, 0.6, 1],
    (page, at) => leadInGap(page, at),
  ),
  ranged(
    'salience',
    'length, echo and a date after it make a headline',
    [0.2, 0.4, 0.6, 0.8, 1, 1.3, 1.6],
    (page, at) => (isTitle(page, at) && !isFarFromText(page, at) ? (page.salience[at] ?? null) : null),
  ),
  flag('said-below', 'a saved page begins with its name; the headline stands over the text', (page, at) =>
    isSaidInGap(page, at, 1),
  ),
  flag('said-above', 'and says again what the page is called', (page, at) => isSaidInGap(page, at, -1)),
  ranged('note-ahead', 'a date or byline follows before the text', [2, 3, 4, 7], (page, at) =>
    page.text[at] === 1 ? null : stepsToNote(page, at, 1),
  ),
  ranged('note-above', 'a date or byline stands above', [2, 3, 5], (page, at) =>
    page.text[at] === 1 ? null : stepsToNote(page, at, -1),
  ),
  ranged(
    'titles-before-text',
    'other titles stand between this line and the next text',
    [1, 2, 4, 8],
    (page, at) => countTowardsText(page, at, i => isTitle(page, i)),
  ),
  ranged(
    'furniture-before-text',
    'boilerplate stands between this line and the next text',
    [1, 2, 4],
    (page, at) => countTowardsText(page, at, i => page.kinds[i] === 'boilerplate'),
  ),
  ranged(
    'gap',
    'a single short line between paragraphs is a crosshead more often than a headline',
    [2, 3, 5, 9, 20],
    (page, at) => (page.text[at] === 1 ? null : (page.toText[at] ?? FAR) + (page.fromText[at] ?? FAR) - 1),
  ),
];

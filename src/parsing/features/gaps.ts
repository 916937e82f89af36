import { GAP_REACH, isCandidate } from '../gaps';
import { FAR, type Page } from '../page';
import { type Feature, flag, ranged } from './feature';

const RANKS = ['first', 'second', 'other'] as const;

const lengthOf = (page: Page, at: number) => page.profiles[at]?.length ?? 0;
const echoOf = (page: Page, at: number) => Math.max(0, page.echo[at] ?? 0);

function isTitle(page: Page, at: number): boolean {
  return isCandidate(page.profiles[at], page.kinds[at]);
}

/** In the middle of a long list of links there is no text for which one of the lines could be the headline. */
function isFarFromText(page: Page, at: number): boolean {
  return page.toText[at] === FAR && page.fromText[at] === FAR;
}

/** How many titles of the gap have more of something than this one: none, one, several. */
function rankInGap(page: Page, at: number, measure: (page: Page, at: number) => number): number {
  if (isFarFromText(page, at) || !isTitle(page, at)) return -1;
  const own = measure(page, at);
  let better = 0;
  for (let i = at - 1; i >= 0 && at - i <= GAP_REACH && page.text[i] === 0 && better < 2; i--)
    if (measure(page, i) > own && isTitle(page, i)) better++;
  for (let i = at + 1; i < page.text.length && i - at < GAP_REACH && page.text[i] === 0 && better < 2; i++)
    if (measure(page, i) > own && isTitle(page, i)) better++;
  return better;
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
    'lone-length',
    'a lone line between paragraphs is a crosshead if short, a headline if long',
    [20, 35, 50, 70, 100],
    (page, at) =>
      page.text[at] === 0 && page.text[at - 1] === 1 && page.text[at + 1] === 1
        ? (page.profiles[at]?.length ?? 0)
        : null,
  ),
  {
    name: 'length-in-gap',
    why: 'the headline is the longest title above its text',
    values: RANKS,
    of: (page, at) => rankInGap(page, at, lengthOf),
  },
  {
    name: 'echo-in-gap',
    why: "the headline's words come back in the text more than the other titles' do",
    values: RANKS,
    of: (page, at) => rankInGap(page, at, echoOf),
  },
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

import { isProse, KINDS, type Kind } from '../kinds';
import { FAR, type Page } from '../page';
import { choice, type Feature, flag, ranged } from './feature';

const NEIGHBOUR_KINDS = [...KINDS, 'none'] as const;

function kindAt(page: Page, at: number): (typeof NEIGHBOUR_KINDS)[number] {
  return page.kinds[at] ?? 'none';
}

const NEAR = 4;

function shortLinesNear(page: Page, at: number, step: 1 | -1): number {
  let count = 0;
  for (let steps = 1; steps <= NEAR * 2; steps++) {
    const kind = page.kinds[at + step * steps];
    if (kind === undefined || !isProse(kind)) count++;
  }
  return count;
}

const TITLE_LIKE: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'title',
  'question',
  'heading',
  'numbered',
  'name',
  'colon',
]);

/** Paragraphs between this block and the next line that may be a title. */
function paragraphsUntilTitle(page: Page, at: number): number {
  let count = 0;
  if (page.toText[at] === FAR) return 0;
  for (let i = at + 1; i <= at + FAR && i < page.kinds.length; i++) {
    const kind = page.kinds[i];
    if (kind === undefined) break;
    if (isProse(kind)) count++;
    else if (count > 0 && TITLE_LIKE.has(kind)) break;
  }
  return count;
}

/** Whether two neighbours are items of one list: both with a mark, or numbered one after the other. */
function continuesList(page: Page, at: number, before: number): boolean {
  const item = page.profiles[at];
  const above = page.profiles[before];
  if (!item || !above) return false;
  if (item.bullet) return above.bullet;
  return item.number !== null && above.number === item.number - 1;
}

const LONGEST_LIST = 16;

/** Short lines since a text that ended in a colon; null where there is none. */
function stepsUnderColon(page: Page, at: number): number | null {
  for (let steps = 1; steps <= LONGEST_LIST; steps++) {
    const above = page.profiles[at - steps];
    if (above?.ending === ':' && above.length > SHORTEST_OPENER) return steps;
    if (page.text[at - steps] !== 0) return null;
  }
  return null;
}

/** "By:" and "Editor:" open no list. */
const SHORTEST_OPENER = 24;

/** What stands around the block. */
export const NEIGHBOURS: readonly Feature[] = [
  choice('next', 'what the next line looks like', NEIGHBOUR_KINDS, (page, at) => kindAt(page, at + 1)),
  choice('next-but-one', 'what the line after looks like', NEIGHBOUR_KINDS, (page, at) =>
    kindAt(page, at + 2),
  ),
  choice('previous', 'what the line above looks like', NEIGHBOUR_KINDS, (page, at) => kindAt(page, at - 1)),
  choice('previous-but-one', 'what the line before that looks like', NEIGHBOUR_KINDS, (page, at) =>
    kindAt(page, at - 2),
  ),
  ranged(
    'steps-to-paragraph',
    'a headline has its text soon after it',
    [1, 2, 3, 4, 6, 10],
    (page, at) => page.toText[at] ?? FAR,
  ),
  ranged(
    'steps-from-paragraph',
    'navigation stands far from any text',
    [1, 2, 3, 4, 6, 10],
    (page, at) => page.fromText[at] ?? FAR,
  ),
  ranged(
    'paragraphs-until-title',
    'a story has more text under it than a crosshead or a teaser',
    [1, 2, 3, 5, 9],
    (page, at) => (TITLE_LIKE.has(page.kinds[at]) ? paragraphsUntilTitle(page, at) : null),
  ),
  ranged('short-lines-ahead', 'lists of links are many short lines', [2, 4, 6, 8], (page, at) =>
    shortLinesNear(page, at, 1),
  ),
  ranged('short-lines-back', 'lists of links are many short lines', [2, 4, 6, 8], (page, at) =>
    shortLinesNear(page, at, -1),
  ),
  flag(
    'gap-above',
    'a blank line above, on a page that has them only in places',
    (page, at) => (page.blocks[at]?.blanksBefore ?? 0) > 0 && page.template.blankShare < 0.8,
  ),
  flag(
    'no-gap-above',
    'no blank line above, on a page that has them mostly',
    (page, at) => page.blocks[at]?.blanksBefore === 0 && page.template.blankShare > 0.3,
  ),
  flag(
    'gap-below',
    'a blank line below, on a page that has them only in places',
    (page, at) => (page.blocks[at + 1]?.blanksBefore ?? 0) > 0 && page.template.blankShare < 0.8,
  ),
  flag(
    'next-starts-small',
    'the sentence goes on in the next line',
    (page, at) => page.profiles[at + 1]?.letterCase === 'lower',
  ),
  flag(
    'in-list',
    'the line above or below is an item of the same list',
    (page, at) => continuesList(page, at, at - 1) || continuesList(page, at + 1, at),
  ),
  ranged(
    'under-colon',
    'what follows "the following:" is a list, each line of it',
    [2, 3, 5, 9],
    (page, at) => (page.text[at] === 1 ? null : stepsUnderColon(page, at)),
  ),
  flag(
    'opens-quotation',
    '"He added:" is a part of the text that goes on with his words',
    (page, at) => page.profiles[at]?.ending === ':' && page.profiles[at + 1]?.quote === true,
  ),
  flag(
    'next-says-same',
    'the next line says it again',
    (page, at) => page.profiles[at]?.key !== 0 && page.profiles[at + 1]?.key === page.profiles[at]?.key,
  ),
  flag(
    'previous-says-same',
    'the line above said it already',
    (page, at) => page.profiles[at]?.key !== 0 && page.profiles[at - 1]?.key === page.profiles[at]?.key,
  ),
];

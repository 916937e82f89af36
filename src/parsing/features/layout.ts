import { isProse } from '../kinds';
import type { Page } from '../page';
import { TRAITS } from '../template';
import { type Feature, flag, ranged } from './feature';

/** Fewer stories of one pattern are chance. */
const FEWEST_FOR_A_PATTERN = 2;
/** A trait that half of the candidates have is the page's habit; one that few have marks the few. */
const COMMON_SHARE = 0.5;

function isTitle(page: Page, at: number): boolean {
  return page.isTitle[at] === 1;
}

/** For each trait of the page's template: does this candidate keep to it or break it? */
const TEMPLATE: readonly Feature[] = TRAITS.map(({ name, why }, trait) => ({
  name: `template-${name}`,
  why,
  values: ['keeps common', 'keeps rare', 'breaks common', 'breaks rare'],
  of: (page, at) => {
    const { traitCounts, candidates } = page.template;
    const count = traitCounts[trait] ?? 0;
    if (count < FEWEST_FOR_A_PATTERN || !isTitle(page, at)) return -1;
    const isRare = count < candidates * COMMON_SHARE;
    const breaks = (((page.traits[at] ?? 0) >> trait) & 1) === 0;
    return (breaks ? 2 : 0) + (isRare ? 1 : 0);
  },
}));

const absolute = (page: Page, at: number) => page.offset + at;

/** The page as a whole and the block's place in it. */
export const LAYOUT: readonly Feature[] = [
  ...TEMPLATE,
  ranged('position', 'the first title of a page is mostly a headline', [1, 2, 4, 8, 16, 40], absolute),
  flag(
    'top-title',
    'the longest title above the first paragraph',
    (page, at) =>
      isTitle(page, at) &&
      page.profiles[at]?.length === page.template.topTitleLength &&
      absolute(page, at) < page.template.firstParagraph,
  ),
  flag(
    'before-first-paragraph',
    'above all text stands what belongs to the page',
    (page, at) => absolute(page, at) < page.template.firstParagraph,
  ),
  ranged('against-candidates', 'crossheads are shorter than headlines', [0.5, 0.8, 1.25, 2], (page, at) =>
    isTitle(page, at) && page.template.candidateLength > 0
      ? (page.profiles[at]?.length ?? 0) / page.template.candidateLength
      : null,
  ),
  ranged(
    'repeats',
    'what stands on a page again and again is furniture',
    [2, 3, 5],
    (page, at) => page.template.repeats.get(page.profiles[at]?.key ?? 0) ?? null,
  ),
  ranged(
    'text-behind',
    'after the last paragraph comes what belongs to the page',
    [1, 2, 4, 9, 24],
    (page, at) => {
      const kind = page.kinds[at];
      return kind !== undefined && isProse(kind) ? null : (page.toText[at] ?? null);
    },
  ),
];

import type { Page } from '../page';
import { TRAITS } from '../template';
import { type Feature, flag, ranged } from './feature';

const DATED = TRAITS.findIndex(({ name }) => name === 'date-after');
const DATELINE = TRAITS.findIndex(({ name }) => name === 'dateline');

function topHas({ template: { topTraits } }: Page, trait: number): boolean {
  return topTraits !== null && ((topTraits >> trait) & 1) === 1;
}

/** What the page as a whole tells of its kind; asked once a text. */
export const PAGE_FEATURES: readonly Feature[] = [
  { name: 'any page', why: 'some kinds of pages are more frequent', values: ['yes'], of: () => 0 },
  ranged(
    'page paragraphs',
    'a page without paragraphs has no article',
    [1, 2, 3, 5, 9, 20, 60],
    page => page.template.paragraphs,
  ),
  ranged(
    'page long paragraphs',
    'lists and shops have none',
    [1, 2, 4, 8, 20],
    page => page.template.signs.longParagraphs,
  ),
  ranged(
    'page paragraph share',
    'a page of many short lines is a list',
    [0.05, 0.15, 0.3, 0.5, 0.7],
    page => page.template.paragraphs / Math.max(1, page.template.blocks),
  ),
  ranged(
    'page inner titles',
    'one article has few',
    [1, 2, 3, 5, 9, 20],
    page => page.template.signs.innerTitles,
  ),
  ranged('page paragraphs a title', 'short notes have a title each', [1.5, 2.5, 4, 7], page =>
    page.template.signs.innerTitles === 0
      ? null
      : page.template.paragraphs / (page.template.signs.innerTitles + 1),
  ),
  ranged(
    'page carry-over',
    'the sections of one article share words',
    [0.04, 0.08, 0.12, 0.18, 0.25],
    page => page.template.signs.carryOver,
  ),
  ranged(
    'page names carried over',
    'the sections of one article share people',
    [0.01, 0.08, 0.16, 0.3],
    page => page.template.signs.namesCarriedOver,
  ),
  ranged(
    'page echo',
    'crossheads come back in their text less than headlines',
    [0.1, 0.25, 0.45],
    page => page.template.signs.echo,
  ),
  ranged(
    'page title length',
    'crossheads are short',
    [16, 24, 34, 45, 60, 80],
    page => page.template.signs.innerLength,
  ),
  ranged(
    'page top title',
    'a headline alone is long',
    [1, 20, 35, 50, 70, 100],
    page => page.template.topTitleLength,
  ),
  ranged('page titles against top', 'crossheads are shorter than the headline', [0.35, 0.6, 1, 1.5], page => {
    const { innerLength } = page.template.signs;
    const { topTitleLength } = page.template;
    return innerLength === null || topTitleLength === 0 ? null : innerLength / topTitleLength;
  }),
  ranged(
    'page dated titles',
    'each story has its date or byline',
    [1, 2, 3],
    page => page.template.signs.datedTitles,
  ),
  ranged(
    'page gapped titles',
    'stories stand farther apart than paragraphs',
    [1, 2, 4],
    page => page.template.signs.gappedTitles,
  ),
  ranged(
    'page gapped share',
    'blank lines above some of the titles and not above the others: those are the headlines',
    [0.01, 0.34, 0.67, 1],
    page => {
      const { innerTitles, gappedTitles } = page.template.signs;
      return innerTitles === 0 ? null : gappedTitles / innerTitles;
    },
  ),
  ranged(
    'page title reach',
    "the page's own title comes back in each section of its one article",
    [0.01, 0.2, 0.4, 0.6, 0.8],
    page => page.template.signs.titleReach,
  ),
  ranged(
    'page numbered titles',
    'numbered stories, or a list of things',
    [1, 2, 4],
    page => page.template.signs.numberedTitles,
  ),
  ranged(
    'page bracketed titles',
    'newsletters name the source of each note',
    [1, 2, 4],
    page => page.template.signs.bracketedTitles,
  ),
  ranged(
    'page pictogram titles',
    'newsletters mark each note',
    [1, 2, 4],
    page => page.template.signs.pictogramTitles,
  ),
  ranged(
    'page read-mores',
    'each story of an overview leads on to the whole of it',
    [1, 2, 4],
    page => page.template.signs.readMores,
  ),
  flag(
    'page dated top alone',
    'a date under the first title and under no other: one article',
    page => topHas(page, DATED) && page.template.signs.datedTitles === 0,
  ),
  flag(
    'page dateline alone',
    'a dateline under the first title and under no other: one article',
    page => topHas(page, DATELINE) && (page.template.traitCounts[DATELINE] ?? 0) <= 1,
  ),
  flag('page greets', 'newsletters greet their readers', page => page.template.signs.greets),
  flag('page takes leave', 'and take leave of them', page => page.template.signs.takesLeave),
  ranged(
    'page first paragraph',
    'navigation above the text',
    [1, 2, 3, 5, 10, 20],
    page => page.template.firstParagraph,
  ),
];

/** Where each page feature's first value stands in a vector of all of them. */
export const PAGE_OFFSETS: Uint32Array = Uint32Array.from(PAGE_FEATURES, (_, index) =>
  PAGE_FEATURES.slice(0, index).reduce((sum, { values }) => sum + values.length, 0),
);

export const PAGE_VALUE_COUNT = PAGE_FEATURES.reduce((sum, { values }) => sum + values.length, 0);

const VALUE_NAMES: readonly string[] = PAGE_FEATURES.flatMap(({ name, values }) =>
  values.length === 1 ? [name] : values.map(value => `${name} ${value}`),
);

/** The name of a page value in the fitted table, by its index in the vector of all; empty where there is none. */
export function pageValueName(index: number): string {
  return VALUE_NAMES[index] ?? '';
}

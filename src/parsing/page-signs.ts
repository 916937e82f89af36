import { carryOver, echoAhead, namesCarriedOver, reachOf } from './cohesion';
import type { Stretch } from './page';
import type { Template } from './template';
import { isNewsletterEnd, isNewsletterTalk } from './vocabulary/newsletters';

/** What tells a page with one article from one with several or none; learned from a text's first window. */
export interface PageSigns {
  /** Titles below the first paragraph with a paragraph soon after: crossheads if there is one article, else headlines. */
  readonly innerTitles: number;
  /** Medians over those titles, 0 to 1; null where there are none. */
  readonly carryOver: number | null;
  readonly namesCarriedOver: number | null;
  readonly echo: number | null;
  /** Their median length. */
  readonly innerLength: number | null;
  /** How many of them have a date or byline after them. */
  readonly datedTitles: number;
  /** How many have more blank lines above than most lines have. */
  readonly gappedTitles: number;
  /** Share of the sections under them in which the page's own title comes back; null where there is no such title. */
  readonly titleReach: number | null;
  /** How many begin with a number. */
  readonly numberedTitles: number;
  /** How many end with a source or a time in brackets: "… (Morningstar)", "… (2 minute read)". */
  readonly bracketedTitles: number;
  /** How many begin with a pictogram. */
  readonly pictogramTitles: number;
  /** Lines under a paragraph that lead on to the whole story: "Read more". */
  readonly readMores: number;
  /** Paragraphs long enough to be one wherever they stand. */
  readonly longParagraphs: number;
  /** Whether one of the first lines greets the readers, or one of the last takes leave, as newsletters do. */
  readonly greets: boolean;
  readonly takesLeave: boolean;
}

/** So many titles are enough to tell. */
const ENOUGH_TITLES = 200;
/** A greeting stands among so many first lines. */
const GREETING_WITHIN = 16;
/** Under a newsletter's last words stand its links and its address. */
const LEAVE_WITHIN = 40;
/** So much of a title's wording is more than a word that comes back by chance. */
const REACHED = 0.1;

/**
 * @param candidates Indexes of the titles that have a paragraph soon after.
 * @param firstText Index of the first running text; -1 where there is none.
 */
export function pageSigns(
  stretch: Stretch,
  template: Omit<Template, 'signs'>,
  candidates: readonly number[],
  isDated: (at: number) => boolean,
): PageSigns {
  const { profiles, kinds, text } = stretch;
  const inner = candidates.filter(at => at > template.firstParagraph);
  const sample = inner.slice(0, ENOUGH_TITLES);
  const page = { ...stretch, template };
  const middle = (measure: (at: number) => number | null) =>
    median(sample.map(measure).filter(value => value !== null));
  return {
    innerTitles: inner.length,
    carryOver: middle(at => carryOver(page, at)),
    namesCarriedOver: middle(at => namesCarriedOver(page, at)),
    echo: middle(at => echoAhead(page, at)),
    innerLength: middle(at => profiles[at]?.length ?? null),
    datedTitles: inner.filter(isDated).length,
    gappedTitles: inner.filter(at => (stretch.blocks[at]?.blanksBefore ?? 0) > template.usualGap).length,
    numberedTitles: inner.filter(at => profiles[at]?.number != null).length,
    bracketedTitles: inner.filter(at => stretch.blocks[at]?.text.endsWith(')')).length,
    pictogramTitles: inner.filter(at => profiles[at]?.pictogram).length,
    readMores: profiles.filter(({ notes }, at) => notes.boilerplate === 'read-more' && text[at - 1] === 1)
      .length,
    longParagraphs: kinds.filter(kind => kind === 'paragraph').length,
    titleReach: shareReached(page, sample),
    greets: stretch.blocks.slice(0, GREETING_WITHIN).some(({ text }) => isNewsletterTalk(text)),
    takesLeave: stretch.blocks.slice(-LEAVE_WITHIN).some(({ text }) => isNewsletterEnd(text)),
  };
}

function shareReached(
  page: Stretch & { readonly template: Omit<Template, 'signs'> },
  sample: readonly number[],
) {
  const { topTitle } = page.template;
  if (!topTitle || sample.length === 0) return null;
  return sample.filter(at => (reachOf(page, topTitle, at) ?? 0) >= REACHED).length / sample.length;
}

function median(values: number[]): number | null {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? null;
}

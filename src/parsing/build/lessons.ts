/** Turns a text with a known answer (in the scorer's form) into a lesson for `fitChain`. */
import type { Block } from '../blocks';
import { activePageValues, activeValues } from '../chain';
import {
  isOutside,
  type Label,
  mayEnd,
  mayFollow,
  mayStart,
  PAGE_KINDS,
  type PageKind,
  STATES,
} from '../labels';
import type { Page } from '../page';
import type { Lesson } from './expectations';

/** The answer's form; line numbers count from 1, ranges include both ends. */
export interface GoldAnswer {
  readonly kind: string;
  readonly articles: readonly GoldArticle[];
  readonly boilerplate?: readonly (readonly [number, number])[];
  /** Lines scored nowhere: kickers, captions, section labels. */
  readonly ignore?: readonly (readonly [number, number])[];
  readonly optional_headlines?: readonly number[];
  /** False where nobody said which lines are boilerplate. */
  readonly score_boilerplate?: boolean;
  /** True where the answer leaves open which of an article's lines are deck, byline, date or caption. */
  readonly partsOpen?: boolean;
}

interface GoldArticle {
  readonly headline_lines: readonly number[];
  readonly start_line: number;
  readonly end_line: number;
  readonly subheads?: readonly { readonly line: number }[];
  readonly optional_subheads?: readonly number[];
  readonly byline_lines?: readonly number[];
  readonly date_lines?: readonly number[];
  readonly deck_lines?: readonly number[];
  readonly dateline?: string | null;
  /** True where readers differ about the dateline. */
  readonly dateline_unscored?: boolean;
}

/** What a line of an article may be where the answer doesn't say. */
const OPEN: readonly Label[] = ['body', 'meta', 'caption', 'deck', 'headline-continued'];

type Where = 'outside' | 'inside' | 'any';

export function toLesson(page: Page, blocks: readonly Block[], gold: GoldAnswer, weight: number): Lesson {
  const rights = rightLabels(gold);
  const active = blocks.map((_, at) => activeValues(page, at).filter(value => value >= 0));
  const starts = new Uint32Array(blocks.length + 1);
  active.forEach((values, at) => {
    starts[at + 1] = (starts[at] ?? 0) + values.length;
  });
  return {
    values: Uint16Array.from(active.flatMap(values => [...values])),
    starts,
    allowed: Uint32Array.from(blocks, ({ firstLine }) => {
      const { labels, where } = rights(firstLine);
      return STATES.reduce((bits, state, index) => {
        const isPlace = where === 'any' || (where === 'outside') === isOutside(state);
        return labels.includes(state.label) && (isPlace || state.label === 'headline')
          ? bits | (1 << index)
          : bits;
      }, 0);
    }),
    pageValues: Uint16Array.from(activePageValues(page)),
    pageKinds: pageKindsOf(gold),
    weight,
  };
}

/**
 * Whether the chain can say what is right. Where a headline and its one paragraph look like the lines of one wrapped
 * paragraph, they are one block, and no text is left under the headline.
 */
export function hasReading({ allowed, pageKinds }: Lesson): boolean {
  const isAllowed = (block: number, state: number) => (((allowed[block] ?? 0) >> state) & 1) === 1;
  return PAGE_KINDS.some((kind, index) => {
    if (((pageKinds >> index) & 1) === 0) return false;
    let reached = STATES.map((state, at) => mayStart(state) && isAllowed(0, at));
    for (let block = 1; block < allowed.length; block++) {
      const before = reached;
      reached = STATES.map(
        (next, at) =>
          isAllowed(block, at) && STATES.some((state, from) => before[from] && mayFollow(state, next, kind)),
      );
    }
    return STATES.some((state, at) => reached[at] && mayEnd(state, kind));
  });
}

/** Bit set of the kinds of pages that a text is. */
function pageKindsOf({ articles, optional_headlines }: GoldAnswer): number {
  const hasCrossheads = articles.some(
    ({ subheads, optional_subheads }) => (subheads ?? []).length + (optional_subheads ?? []).length > 0,
  );
  const isOpen = (optional_headlines ?? []).length > 0;
  const several: PageKind = hasCrossheads ? 'many' : 'briefs';
  const [sure, possible]: [PageKind, PageKind] =
    articles.length === 0
      ? ['none', 'single']
      : articles.length === 1
        ? ['single', several]
        : [several, several];
  const kinds = isOpen ? [sure, possible] : [sure];
  return kinds.reduce((bits, kind) => bits | (1 << PAGE_KINDS.indexOf(kind)), 0);
}

/** For a line, the labels that are right and where. */
function rightLabels(gold: GoldAnswer): (line: number) => { labels: readonly Label[]; where: Where } {
  const marks = new Map<number, readonly Label[]>();
  const mark = (lines: readonly number[] | undefined, labels: readonly Label[]) => {
    for (const line of lines ?? []) marks.set(line, labels);
  };
  for (const article of gold.articles) {
    mark(article.optional_subheads, ['crosshead', 'body', 'caption', 'meta', 'aside']);
    mark(article.deck_lines, ['deck']);
    mark(article.byline_lines, ['meta']);
    mark(article.date_lines, ['meta']);
    mark(
      article.subheads?.map(({ line }) => line),
      ['crosshead'],
    );
    mark(article.headline_lines.slice(1), ['headline-continued']);
    mark(article.headline_lines.slice(0, 1), ['headline']);
  }
  const inRanges = (ranges: GoldAnswer['ignore'], line: number) =>
    (ranges ?? []).some(([first, last]) => line >= first && line <= last);
  return line => {
    const inside = gold.articles.some(({ start_line, end_line }) => line >= start_line && line <= end_line);
    const where = inside ? 'inside' : 'outside';
    if (gold.optional_headlines?.includes(line))
      return { labels: ['headline', 'aside', 'lead-in', 'crosshead', 'body', 'deck'], where: 'any' };
    if (inRanges(gold.boilerplate, line)) return { labels: ['aside'], where };
    if (inRanges(gold.ignore, line))
      return { labels: inside ? ['aside', 'caption', 'meta', 'body'] : ['aside', 'lead-in'], where };
    return inside
      ? { labels: marks.get(line) ?? (gold.partsOpen ? OPEN : ['body']), where }
      : { labels: ['aside', 'lead-in'], where };
  };
}

import { isProse, type Kind, LONGEST_TITLE } from './kinds';
import type { LabelledBlock } from './segment';
import { matchDateline } from './vocabulary/datelines';

/** Where a story begins in a text without headlines, and the sign of it in words. */
export interface StoryStart {
  /** Index of its first block. */
  readonly at: number;
  readonly sign: string;
  /** So many lines right above it, bylines and dates, belong to it. */
  readonly leadIns: number;
}

/** Lines that may stand above a story's first sentence: who wrote it and when. */
export const ABOVE: ReadonlySet<Kind> = new Set(['date', 'byline', 'name', 'credit', 'caption', 'divider']);

const SIGNS = {
  first: 'no line above the text looks like a headline',
  dateline: 'a dateline opens a story',
  byline: 'a byline begins a story',
  date: 'a date begins a story',
  divider: 'a sentence under a divider begins a story, as one began the text',
  gap: 'a sentence under a wide gap begins a story, as one began the text',
} as const;
type Sign = keyof typeof SIGNS;

/** A date or a gap may stand within a story too: then more text than a line must follow. */
const FEWEST_PARAGRAPHS: Readonly<Record<Sign, number>> = {
  first: 1,
  dateline: 1,
  byline: 1,
  date: 2,
  divider: 2,
  gap: 2,
};

/** Whether a block is a sentence of its own that may stand for a headline as it is. */
export function standsForHeadline(labelled: LabelledBlock | undefined): boolean {
  if (!labelled) return false;
  const { block, profile } = labelled;
  return profile.sentences <= 1 && block.text.length <= LONGEST_TITLE && !profile.dateline;
}

/**
 * Where the stories of a text of nothing but running text begin: the first with its first block, the others where a
 * dateline, a byline or a date says so. Where a sentence of its own stands above the first story, one stands above each
 * of the others too, and it may also be told by a divider or a wide gap above it.
 * @param first Index of the first block that is neither byline nor date.
 */
export function storyStarts(
  labelled: readonly LabelledBlock[],
  kinds: readonly Kind[],
  first: number,
): StoryStart[] {
  const isHeaded = kinds[first] === 'sentence' && standsForHeadline(labelled[first]);
  const hasGaps = isHeaded && sentencesFollowGaps(labelled, kinds, first);
  const found: { at: number; sign: Sign }[] = [{ at: first, sign: 'first' }];
  for (let at = first + 1; at < kinds.length; at++) {
    const sign = isHeaded
      ? signOfHeaded(labelled, kinds, at, hasGaps)
      : opensText(kinds[at])
        ? (dateline(labelled[at]) ?? signAmong(kinds, at - 1, -1))
        : null;
    if (sign) found.push({ at, sign });
  }
  return withText(found, kinds).map(({ at, sign }) => ({
    at,
    sign: SIGNS[sign],
    leadIns: isHeaded ? 0 : notesAbove(kinds, at),
  }));
}

function notesAbove(kinds: readonly Kind[], at: number): number {
  let count = 0;
  while (kinds[at - count - 1] === 'byline' || kinds[at - count - 1] === 'date') count++;
  return count;
}

function opensText(kind: Kind | undefined): boolean {
  return kind !== undefined && (isProse(kind) || kind === 'sentence');
}

function dateline(labelled: LabelledBlock | undefined): Sign | null {
  return labelled?.profile.dateline && matchDateline(labelled.block.text)?.certain ? 'dateline' : null;
}

/** The sign of a sentence that stands for a headline: what comes after it, or above it. */
function signOfHeaded(
  labelled: readonly LabelledBlock[],
  kinds: readonly Kind[],
  at: number,
  hasGaps: boolean,
): Sign | null {
  if (kinds[at] !== 'sentence' || !standsForHeadline(labelled[at])) return null;
  let text = at + 1;
  while (ABOVE.has(kinds[text] as Kind)) text++;
  if (!opensText(kinds[text])) return null;
  const sign = dateline(labelled[text]) ?? signAmong(kinds, at + 1, 1);
  if (sign) return sign;
  if (kinds[at - 1] === 'divider') return 'divider';
  return hasGaps && isWide(labelled, at) ? 'gap' : null;
}

/** What the lines from an index on, upwards or downwards, say of a story: a byline, else a date. */
function signAmong(kinds: readonly Kind[], from: number, step: 1 | -1): Sign | null {
  let sign: Sign | null = null;
  for (let at = from; ABOVE.has(kinds[at] as Kind); at += step) {
    if (kinds[at] === 'byline') return 'byline';
    if (kinds[at] === 'date') sign = 'date';
  }
  return sign;
}

/** Whether a sentence that may stand for a headline follows each gap that is wider than usual. */
function sentencesFollowGaps(
  labelled: readonly LabelledBlock[],
  kinds: readonly Kind[],
  first: number,
): boolean {
  for (let at = first + 1; at < kinds.length; at++)
    if (isWide(labelled, at) && !(kinds[at] === 'sentence' && standsForHeadline(labelled[at]))) return false;
  return true;
}

/** Whether more blank lines stand above a block than above the next. */
function isWide(labelled: readonly LabelledBlock[], at: number): boolean {
  const next = labelled[at + 1];
  return next !== undefined && (labelled[at]?.block.blanksBefore ?? 0) > next.block.blanksBefore;
}

/** Leaves out what would begin a story without text, or would leave the one above without. */
function withText<Start extends { at: number; sign: Sign }>(
  starts: readonly Start[],
  kinds: readonly Kind[],
): Start[] {
  const kept: Start[] = [];
  for (let index = starts.length - 1, end = kinds.length; index >= 0; index--) {
    const start = starts[index] as Start;
    let paragraphs = 0;
    for (let at = start.at; at < end; at++) if (isProse(kinds[at] as Kind)) paragraphs++;
    if (paragraphs < FEWEST_PARAGRAPHS[start.sign]) continue;
    kept.unshift(start);
    end = start.at;
  }
  return kept;
}

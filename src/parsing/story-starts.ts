import { isProse, type Kind, LONGEST_TITLE } from './kinds';
import { keepsItsPeople, namesIn } from './people';
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
  'divider and people': 'under a divider other people are named',
  'gap and people': 'under a wide gap other people are named',
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
  'divider and people': 2,
  'gap and people': 2,
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
 * of the others too, and it may also be told by a divider or a wide gap above it. Where none does, a divider or a gap
 * counts if other people are named under it, since within a story it parts one scene from the next.
 * @param first Index of the first block that is neither byline nor date.
 */
export function storyStarts(
  labelled: readonly LabelledBlock[],
  kinds: readonly Kind[],
  first: number,
): StoryStart[] {
  const isHeaded = kinds[first] === 'sentence' && standsForHeadline(labelled[first]);
  const hasGaps = openersFollowGaps(labelled, kinds, first, isHeaded);
  const signOf = isHeaded ? signOfHeaded : signOfUnheaded;
  const found: FoundStart[] = [{ at: first, sign: 'first' }];
  for (let at = first + 1; at < kinds.length; at++) {
    const sign = signOf(labelled, kinds, at, hasGaps);
    if (sign) found.push({ at, sign });
  }
  return withText(withOtherPeople(found, labelled), kinds).map(({ at, sign }) => ({
    at,
    sign: SIGNS[sign],
    leadIns: isHeaded ? 0 : notesAbove(kinds, at),
  }));
}

interface FoundStart {
  readonly at: number;
  readonly sign: Sign;
}

/** Leaves out the dividers and gaps under which the story above goes on. */
function withOtherPeople(found: readonly FoundStart[], labelled: readonly LabelledBlock[]): FoundStart[] {
  if (!found.some(({ sign }) => BY_PEOPLE.has(sign))) return [...found];
  let story = new Set<string>();
  return found.filter(({ at, sign }, index) => {
    const part = labelled.slice(at, found[index + 1]?.at);
    const names = namesIn(part.map(({ block }) => block.text));
    const goesOn = BY_PEOPLE.has(sign) && keepsItsPeople(story, names);
    if (!goesOn) story = new Set();
    for (const name of names) story.add(name);
    return !goesOn;
  });
}

const BY_PEOPLE: ReadonlySet<Sign> = new Set<Sign>(['divider and people', 'gap and people']);

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

/** The sign of running text that opens a story. */
function signOfUnheaded(
  labelled: readonly LabelledBlock[],
  kinds: readonly Kind[],
  at: number,
  hasGaps: boolean,
): Sign | null {
  if (!opensText(kinds[at])) return null;
  const sign = dateline(labelled[at]) ?? signAmong(kinds, at - 1, -1);
  if (sign) return sign;
  if (kinds[at - 1] === 'divider') return 'divider and people';
  return hasGaps && isWide(labelled, at) ? 'gap and people' : null;
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

/** Whether what may open a story follows each gap that is wider than usual. */
function openersFollowGaps(
  labelled: readonly LabelledBlock[],
  kinds: readonly Kind[],
  first: number,
  isHeaded: boolean,
): boolean {
  const opens = (at: number) =>
    isHeaded ? kinds[at] === 'sentence' && standsForHeadline(labelled[at]) : opensText(kinds[at]);
  for (let at = first + 1; at < kinds.length; at++) if (isWide(labelled, at) && !opens(at)) return false;
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

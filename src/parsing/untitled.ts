import type { Cut } from '../model/article';
import type { Block } from './blocks';
import { firstSentence } from './first-sentence';
import { isProse, type Kind, kindOf } from './kinds';
import type { LabelledBlock } from './segment';
import { ABOVE, type StoryStart, standsForHeadline, storyStarts } from './story-starts';

/** The blocks of a text without headlines, with some of them to stand for these. */
export interface Opening {
  readonly blocks: readonly Block[];
  /** By the index of each block that stands for a headline. */
  readonly headlines: ReadonlyMap<number, Cut>;
  /** Indexes of the bylines and dates right above these. */
  readonly leadIns: readonly number[];
}

const MOST_ABOVE = 4;
/** What is taken for the headline for want of another: a byline, which is none, or the first sentence of the text. */
const STANDS_FOR_HEADLINE: ReadonlySet<Kind> = new Set([
  ...ABOVE,
  'sentence',
  'short-paragraph',
  'paragraph',
]);
/** Less running text under furniture is a notice or a product's. */
const FEWEST_PARAGRAPHS = 3;
const SHORTEST_STORY = 400;
/** Share of a text's characters that are running text. */
const PROSE_SHARE = 0.6;

/**
 * Stories pasted without their headlines: nothing but running text, from the first line on. The first sentence of each
 * stands for its headline: a block of its own as it is, else in front of the paragraph that it opens, which stays whole.
 * Under furniture it has to be several paragraphs of it with little else among them, and no headline anywhere.
 * @param labelled The reading of the whole text.
 * @returns null where a headline was found, or where the text is no running text.
 */
export function openingOf(text: string, labelled: readonly LabelledBlock[]): Opening | null {
  const cuts = labelled.filter(({ cut }) => cut).map(({ profile }) => kindOf(profile));
  const kinds = labelled.map(({ profile }) => kindOf(profile));
  const first = firstOfStory(labelled, kinds, cuts);
  if (first === null) return null;
  const blocks: Block[] = [];
  const headlines = new Map<number, Cut>();
  const leadIns: number[] = [];
  const starts = new Map(storyStarts(labelled, kinds, first).map(start => [start.at, start]));
  if (starts.size === 1 && cuts.includes('sentence')) return null;
  labelled.forEach(({ block }, at) => {
    const start = starts.get(at);
    for (let above = 1; above <= (start?.leadIns ?? 0); above++) leadIns.push(blocks.length - above);
    if (start) headlines.set(blocks.length, stoodFor(start, labelled[at] as LabelledBlock));
    if (!start || standsForHeadline(labelled[at])) blocks.push(block);
    else blocks.push(firstSentence(text, block), { ...block, blanksBefore: 0 });
  });
  return { blocks, headlines, leadIns };
}

/** Index of the block that opens the text, or the text under furniture; null where that is no story or has a headline. */
function firstOfStory(
  labelled: readonly LabelledBlock[],
  kinds: readonly Kind[],
  cuts: readonly Kind[],
): number | null {
  if (cuts.every(kind => kind === 'boilerplate')) {
    const text = kinds.findIndex(isProse);
    if (text > 0 && isStoryUnderFurniture(labelled.slice(text), kinds.slice(text))) return text;
  }
  if (cuts.length > 1 || cuts.some(kind => !STANDS_FOR_HEADLINE.has(kind))) return null;
  const first = kinds.findIndex(kind => !ABOVE.has(kind));
  return first >= 0 && first <= MOST_ABOVE && isStory(labelled, kinds, first) ? first : null;
}

/** Whether the text goes on for several paragraphs, with little else among them. */
function isStoryUnderFurniture(labelled: readonly LabelledBlock[], kinds: readonly Kind[]): boolean {
  const end = kinds.findLastIndex(isProse) + 1;
  let all = 0;
  let prose = 0;
  let paragraphs = 0;
  for (let at = 0; at < end; at++) {
    const { length } = (labelled[at] as LabelledBlock).profile;
    all += length;
    if (!isProse(kinds[at] as Kind)) continue;
    prose += length;
    paragraphs++;
  }
  return paragraphs >= FEWEST_PARAGRAPHS && prose >= SHORTEST_STORY && prose >= all * PROSE_SHARE;
}

/** It isn't known where such a story begins; it is only said: as likely as not. */
function stoodFor({ sign }: StoryStart, labelled: LabelledBlock): Cut {
  const what = standsForHeadline(labelled) ? 'the first sentence stands' : 'the opening words stand';
  return { confidence: 0.5, reasons: [{ name: `${sign}: ${what} for a headline`, weight: 0 }] };
}

function isStory(labelled: readonly LabelledBlock[], kinds: readonly Kind[], first: number): boolean {
  let all = 0;
  let prose = 0;
  let paragraphs = 0;
  labelled.forEach(({ profile: { length } }, at) => {
    all += length;
    if (!isProse(kinds[at] as Kind)) return;
    prose += length;
    paragraphs++;
  });
  const below = kinds.findIndex((kind, at) => at > first && !ABOVE.has(kind));
  const opens =
    isProse(kinds[first] as Kind) || (kinds[first] === 'sentence' && isProse(kinds[below] ?? 'tiny'));
  const goesOn =
    paragraphs > 1 || (kinds[first] === 'paragraph' && (labelled[first]?.profile.sentences ?? 0) > 1);
  return opens && goesOn && prose >= all * PROSE_SHARE;
}

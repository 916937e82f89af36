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
/** Share of a text's characters that are running text. */
const PROSE_SHARE = 0.6;

/**
 * Stories pasted without their headlines: nothing but running text, from the first line on. The first sentence of each
 * stands for its headline: a block of its own as it is, else in front of the paragraph that it opens, which stays whole.
 * A page that has furniture above its text is left alone: there the headline wasn't forgotten.
 * @param labelled The reading of the whole text.
 * @returns null where a headline was found, or where the text is no running text.
 */
export function openingOf(text: string, labelled: readonly LabelledBlock[]): Opening | null {
  const cuts = labelled.filter(({ cut }) => cut).map(({ profile }) => kindOf(profile));
  if (cuts.length > 1 || cuts.some(kind => !STANDS_FOR_HEADLINE.has(kind))) return null;
  const kinds = labelled.map(({ profile }) => kindOf(profile));
  const first = kinds.findIndex(kind => !ABOVE.has(kind));
  if (first < 0 || first > MOST_ABOVE || !isStory(labelled, kinds, first)) return null;
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

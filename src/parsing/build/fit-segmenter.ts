import { toBlocks } from '../blocks';
import type { WeightTable } from '../chain';
import { splitLines } from '../lines';
import { readBlocks, toPage } from '../page';
import { learnTemplate } from '../template';
import { composePage } from './compose-pages';
import type { Lesson } from './expectations';
import { fitChain, toTable } from './fit-chain';
import { type GoldAnswer, toLesson } from './lessons';
import { storiesOf } from './stories';

/** A text with its known answer, and how much it counts. */
export interface Example {
  readonly text: string;
  readonly gold: GoldAnswer;
  readonly weight: number;
}

/** Found by fitting without some of the hand-labelled pages and scoring on those. */
const OPTIONS = { rounds: 12, penalty: 0.05, step: 0.05, batch: 8 };
const COMPOSED_PAGES = 1400;
const COMPOSED_WEIGHT = 0.4;

const lessons = new WeakMap<Example, Lesson>();

/** A text's lesson; made once, since every fold but one learns from it. */
export function lessonOf(example: Example): Lesson {
  const known = lessons.get(example);
  if (known) return known;
  const { text, gold, weight } = example;
  const blocks = toBlocks(text, splitLines(text));
  const stretch = readBlocks(blocks);
  const page = toPage(stretch, learnTemplate(stretch), 0);
  const lesson = toLesson(page, blocks, gold, weight);
  lessons.set(example, lesson);
  return lesson;
}

/**
 * Fits the weights by which the parser chooses.
 * @param examples Texts with known answers; pages composed of their stories are learned from as well.
 * @param fixtures Learned from, not composed of.
 */
export function fitSegmenter(examples: readonly Example[], fixtures: readonly Example[]): WeightTable {
  const stories = examples.flatMap(({ text, gold }) => storiesOf(text, gold));
  const composed = Array.from({ length: COMPOSED_PAGES }, (_, seed) => ({
    ...composePage(stories, seed),
    weight: COMPOSED_WEIGHT,
  }));
  const origin = `fitted by src/cli/fit-segmenter.ts to ${examples.length} texts with known answers, the fixtures, and ${composed.length} pages composed of their stories`;
  return toTable(fitChain([...examples, ...fixtures, ...composed].map(lessonOf), OPTIONS), origin);
}

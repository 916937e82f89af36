import { toBlocks } from '../blocks';
import { splitLines } from '../lines';
import { readBlocks, toPage } from '../page';
import { learnTemplate } from '../template';
import { composePage } from './compose-pages';
import type { Lesson } from './expectations';
import { fitChain, toTable } from './fit-chain';
import { type GoldAnswer, hasReading, toLesson } from './lessons';
import type { Story } from './page-composer';
import { storiesOf } from './stories';
import type { WeightTable } from './weight-table';

/** A text with its known answer, and how much it counts. */
export interface Example {
  readonly text: string;
  readonly gold: GoldAnswer;
  readonly weight: number;
}

/** Found by fitting without some of the hand-labelled pages and scoring on those. */
const OPTIONS = { rounds: 8, penalty: 0.02, step: 0.05, batch: 8 };
const COMPOSED_PAGES = 600;
const COMPOSED_WEIGHT = 0.4;
/**
 * Which pages are composed decides as much as the weights on some of the labelled ones: the mean over so many draws reads
 * pages that it has not learned from two points of F1 better than one draw does (bagging, Breiman 1996).
 */
const DRAWS = 5;

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
  const known = [...examples, ...fixtures].map(lessonOf);
  const fits = Array.from({ length: DRAWS }, (_, draw) =>
    fitChain([...known, ...composedLessons(stories, draw)], OPTIONS),
  );
  const mean = (fits[0] as Float64Array).map(
    (_, index) => fits.reduce((sum, weights) => sum + (weights[index] as number), 0) / DRAWS,
  );
  const origin = `fitted by src/cli/fit-segmenter.ts to ${examples.length} texts with known answers, the fixtures, and ${DRAWS} times ${COMPOSED_PAGES} pages composed of their stories`;
  return toTable(mean, origin);
}

function composedLessons(stories: readonly Story[], draw: number): Lesson[] {
  return Array.from({ length: COMPOSED_PAGES }, (_, page) =>
    lessonOf({ ...composePage(stories, draw * COMPOSED_PAGES + page), weight: COMPOSED_WEIGHT }),
  ).filter(hasReading);
}

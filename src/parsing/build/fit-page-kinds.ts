import { PAGE_VALUE_COUNT, pageValueName } from '../features/page-kind';
import { PAGE_KINDS, type PageKind } from '../labels';
import type { Lesson } from './expectations';
import { PAGE_PRIOR } from './prior';

const KINDS = PAGE_KINDS.length;
const ROUNDS = 300;
const STEP = 0.5;
/** Pull of each weight towards its prior; pages with a known answer are few. */
const PENALTY = 0.003;

/**
 * Fits what the page as a whole says of its kind, by logistic regression, its lines unseen. Fitted together with the
 * lines it would learn little: on the pages that are learned from, the lines tell the kind already.
 * @returns `PAGE_VALUE_COUNT` rows of one weight for each of `PAGE_KINDS`.
 */
export function fitPageKinds(lessons: readonly Lesson[]): Float64Array {
  const prior = priorWeights();
  const weights = prior.slice();
  const all = lessons.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight, index) => -PENALTY * (weight - (prior[index] as number)));
    for (const { pageValues, pageKinds, weight } of lessons) {
      const scores = PAGE_KINDS.map((_, kind) =>
        Math.exp(pageValues.reduce((sum, value) => sum + (weights[value * KINDS + kind] as number), 0)),
      );
      const right = scores.map((score, kind) => ((pageKinds >> kind) & 1) * score);
      const sum = scores.reduce((a, b) => a + b, 0);
      const rightSum = right.reduce((a, b) => a + b, 0);
      for (const value of pageValues)
        for (let kind = 0; kind < KINDS; kind++) {
          const index = value * KINDS + kind;
          const share = (right[kind] as number) / rightSum - (scores[kind] as number) / sum;
          slopes[index] = (slopes[index] as number) + (weight / all) * share;
        }
    }
    for (let index = 0; index < weights.length; index++)
      weights[index] = (weights[index] as number) + STEP * (slopes[index] as number);
  }
  return weights;
}

function priorWeights(): Float64Array {
  const prior = new Float64Array(PAGE_VALUE_COUNT * KINDS);
  for (let value = 0; value < PAGE_VALUE_COUNT; value++)
    for (const [kind, weight] of Object.entries(PAGE_PRIOR[pageValueName(value)] ?? {}))
      prior[value * KINDS + PAGE_KINDS.indexOf(kind as PageKind)] = weight;
  return prior;
}

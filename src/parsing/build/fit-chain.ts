/** Fits the chain's weights: maximum likelihood with a margin and an L2 penalty, by Adam (Kingma and Ba 2015) over a few texts at a time. */
import { LABEL_COUNT } from '../chain';
import { VALUE_COUNT, valueName } from '../features/all-features';
import { PAGE_VALUE_COUNT, pageValueName } from '../features/page-kind';
import { LABELS, type Label, mayFollow, PAGE_KINDS, STATES } from '../labels';
import { addSlopes, type Lesson } from './expectations';
import { fitPageKinds } from './fit-page-kinds';
import { PRIOR } from './prior';
import { randomFrom } from './random';
import { transitionName, type WeightTable } from './weight-table';
import { FIRST_PAGE_VALUE, placeOf, WEIGHT_COUNT } from './weight-vector';

export interface FitOptions {
  readonly rounds: number;
  /** Pull of each weight towards its prior; the higher, the less is made of few texts. */
  readonly penalty: number;
  /** Length of the first steps; it shrinks to nought in the last round. */
  readonly step: number;
  /** Texts that are looked at for one step. */
  readonly batch: number;
}

/** Adam's usual decay of the mean and the variance of the slopes. */
const MEAN_DECAY = 0.9;
const VARIANCE_DECAY = 0.999;
const SMALLEST_SPREAD = 1e-3;

/** @returns All weights, in the order of `weight-vector.ts`. */
export function fitChain(lessons: readonly Lesson[], options: FitOptions): Float64Array {
  const random = randomFrom(1);
  const order = [...lessons];
  const prior = priorWeights();
  prior.set(fitPageKinds(lessons), FIRST_PAGE_VALUE);
  const climb = new Climb(prior);
  const steps = Math.ceil(options.rounds * (lessons.length / options.batch));
  for (let step = 0, next = order.length; step < steps; step++) {
    const slopes = new Float64Array(WEIGHT_COUNT);
    for (let text = 0; text < options.batch; text++) {
      if (next === order.length) next = shuffle(order, random);
      const lesson = order[next++];
      if (lesson) addSlopes(lesson, climb.weights, slopes);
    }
    const pull = options.penalty * options.batch;
    for (let index = 0; index < WEIGHT_COUNT; index++)
      slopes[index] =
        (slopes[index] as number) - pull * ((climb.weights[index] as number) - (prior[index] as number));
    climb.step(slopes, options.step * (1 - step / steps));
  }
  return climb.weights;
}

/** Puts the texts into another order, in place; returns the first place. */
function shuffle(items: Lesson[], random: () => number): 0 {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as Lesson, items[at] as Lesson];
  }
  return 0;
}

/** Adam: every weight goes its slope's way, the less the more that slope has varied. */
class Climb {
  readonly weights: Float64Array;
  readonly #means = new Float64Array(WEIGHT_COUNT);
  readonly #variances = new Float64Array(WEIGHT_COUNT);
  #taken = 0;

  constructor(from: Float64Array) {
    this.weights = from.slice();
  }

  step(slopes: Float64Array, length: number): void {
    this.#taken++;
    const meanShare = 1 - MEAN_DECAY ** this.#taken;
    const varianceShare = 1 - VARIANCE_DECAY ** this.#taken;
    for (let index = 0; index < WEIGHT_COUNT; index++) {
      const slope = slopes[index] as number;
      const mean = MEAN_DECAY * (this.#means[index] as number) + (1 - MEAN_DECAY) * slope;
      const variance =
        VARIANCE_DECAY * (this.#variances[index] as number) + (1 - VARIANCE_DECAY) * slope * slope;
      this.#means[index] = mean;
      this.#variances[index] = variance;
      this.weights[index] =
        (this.weights[index] as number) +
        (length * (mean / meanShare)) / (Math.sqrt(variance / varianceShare) + SMALLEST_SPREAD);
    }
  }
}

function priorWeights(): Float64Array {
  const prior = new Float64Array(WEIGHT_COUNT);
  for (let value = 0; value < VALUE_COUNT; value++)
    for (const [label, weight] of Object.entries(PRIOR[valueName(value)] ?? {}))
      prior[value * LABEL_COUNT + LABELS.indexOf(label as Label)] = weight;
  return prior;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Weights as they are stored: rounded to two decimals, rows of noughts left out. */
export function toTable(weights: Float64Array, origin: string): WeightTable {
  const values: Record<string, number[]> = {};
  for (let value = 0; value < VALUE_COUNT; value++) {
    const row = Array.from(weights.subarray(value * LABEL_COUNT, (value + 1) * LABEL_COUNT), round);
    if (row.some(weight => weight !== 0)) values[valueName(value)] = row;
  }
  const transitions: Record<string, number[]> = {};
  STATES.forEach((state, from) => {
    STATES.forEach((next, to) => {
      if (!PAGE_KINDS.some(kind => mayFollow(state, next, kind))) return;
      const row = [-1, ...PAGE_KINDS.keys()].map(kind => round(weights[placeOf(from, to, kind)] as number));
      if (row.some(weight => weight !== 0)) transitions[transitionName(from, to)] = row;
    });
  });
  const pages: Record<string, number[]> = {};
  for (let value = 0; value < PAGE_VALUE_COUNT; value++) {
    const first = FIRST_PAGE_VALUE + value * PAGE_KINDS.length;
    pages[pageValueName(value)] = Array.from(weights.subarray(first, first + PAGE_KINDS.length), round);
  }
  return { origin, values, transitions, pages };
}

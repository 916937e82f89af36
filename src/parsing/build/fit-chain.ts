/** Fits the chain's weights: maximum likelihood with an L2 penalty, by Adam (Kingma and Ba 2015) over whole texts. */
import {
  END_SCORES,
  LABEL_COUNT,
  START_SCORES,
  STATE_COUNT,
  transitionName,
  type WeightTable,
} from '../chain';
import { VALUE_COUNT, valueName } from '../features/all-features';
import { LABEL_OF_STATE, LABELS, type Label, mayFollow, STATES, type State } from '../labels';
import { PRIOR } from './prior';

/** A text to learn from. */
export interface Lesson {
  /** For every block its active values (`activeValues`). */
  readonly active: readonly Int32Array[];
  /** For every block a bit set of the states that are right. More than one bit: any of them. */
  readonly allowed: Uint32Array;
  /** How much the text counts. */
  readonly weight: number;
}

export interface FitOptions {
  readonly rounds: number;
  /** Pull of each weight towards its prior; the higher, the less is made of few texts. */
  readonly penalty: number;
  /** Length of the first steps; it shrinks to nought in the last round. */
  readonly step: number;
}

const TRANSITIONS = STATE_COUNT * STATE_COUNT;
const FIRST_TRANSITION = VALUE_COUNT * LABEL_COUNT;
const ALL_STATES = 2 ** STATE_COUNT - 1;
const MAY_FOLLOW = Uint8Array.from({ length: TRANSITIONS }, (_, index) =>
  mayFollow(STATES[Math.floor(index / STATE_COUNT)] as State, STATES[index % STATE_COUNT] as State) ? 1 : 0,
);
/** Adam's usual decay of the mean and the variance of the slopes. */
const MEAN_DECAY = 0.9;
const VARIANCE_DECAY = 0.999;

/** @returns The fitted table, weights rounded to two decimals, rows of noughts left out. */
export function fitChain(lessons: readonly Lesson[], origin: string, options: FitOptions): WeightTable {
  const prior = priorWeights();
  const weights = prior.slice();
  const means = new Float64Array(weights.length);
  const variances = new Float64Array(weights.length);
  const steps = options.rounds * lessons.length;
  for (let at = 0; at < steps; at++) {
    // A stride that shares no factor with most counts: neighbours in the list are of one kind.
    const lesson = lessons[(at * 7919) % lessons.length];
    if (!lesson) continue;
    const slopes = slopesOf(lesson, weights);
    const step = options.step * (1 - at / steps);
    const meanShare = 1 - MEAN_DECAY ** (at + 1);
    const varianceShare = 1 - VARIANCE_DECAY ** (at + 1);
    for (let index = 0; index < weights.length; index++) {
      const weight = weights[index] ?? 0;
      const slope = lesson.weight * (slopes[index] ?? 0) - options.penalty * (weight - (prior[index] ?? 0));
      const mean = MEAN_DECAY * (means[index] ?? 0) + (1 - MEAN_DECAY) * slope;
      const variance = VARIANCE_DECAY * (variances[index] ?? 0) + (1 - VARIANCE_DECAY) * slope * slope;
      means[index] = mean;
      variances[index] = variance;
      weights[index] = weight + (step * (mean / meanShare)) / (Math.sqrt(variance / varianceShare) + 1e-3);
    }
  }
  return toTable(weights, origin);
}

function priorWeights(): Float64Array {
  const prior = new Float64Array(FIRST_TRANSITION + TRANSITIONS);
  for (let value = 0; value < VALUE_COUNT; value++)
    for (const [label, weight] of Object.entries(PRIOR[valueName(value)] ?? {}))
      prior[value * LABEL_COUNT + LABELS.indexOf(label as Label)] = weight;
  return prior;
}

/** Derivative of the log-likelihood of the right labels: counts in the right readings less counts in all. */
function slopesOf(lesson: Lesson, weights: Float64Array): Float64Array {
  const slopes = new Float64Array(weights.length);
  const emissions = emissionsOf(lesson, weights);
  const steps = Float64Array.from(
    MAY_FOLLOW,
    (may, index) => may && Math.exp(weights[FIRST_TRANSITION + index] ?? 0),
  );
  addExpectations(lesson, emissions, steps, lesson.allowed, 1, slopes);
  addExpectations(lesson, emissions, steps, null, -1, slopes);
  return slopes;
}

/** For every block and state e to the score, over the block's highest. */
function emissionsOf({ active }: Lesson, weights: Float64Array): Float64Array {
  const emissions = new Float64Array(active.length * STATE_COUNT);
  const labels = new Float64Array(LABEL_COUNT);
  active.forEach((values, at) => {
    labels.fill(0);
    for (const value of values)
      if (value >= 0)
        for (let label = 0; label < LABEL_COUNT; label++)
          labels[label] = (labels[label] ?? 0) + (weights[value * LABEL_COUNT + label] ?? 0);
    const most = Math.max(...labels);
    for (let state = 0; state < STATE_COUNT; state++)
      emissions[at * STATE_COUNT + state] = Math.exp((labels[LABEL_OF_STATE[state] ?? 0] ?? 0) - most);
  });
  return emissions;
}

/** Forward-backward, scaled block by block, over the readings that `allowed` permits. */
function addExpectations(
  { active }: Lesson,
  emissions: Float64Array,
  steps: Float64Array,
  allowed: Uint32Array | null,
  sign: number,
  slopes: Float64Array,
): void {
  const blocks = active.length;
  const emission = (at: number, state: number) =>
    (((allowed?.[at] ?? ALL_STATES) >> state) & 1) === 1 ? (emissions[at * STATE_COUNT + state] ?? 0) : 0;
  const forward = new Float64Array(blocks * STATE_COUNT);
  for (let at = 0; at < blocks; at++) {
    for (let to = 0; to < STATE_COUNT; to++) {
      let arriving = at === 0 ? Math.exp(START_SCORES[to] ?? 0) : 0;
      if (at > 0)
        for (let from = 0; from < STATE_COUNT; from++)
          arriving += (forward[(at - 1) * STATE_COUNT + from] ?? 0) * (steps[from * STATE_COUNT + to] ?? 0);
      forward[at * STATE_COUNT + to] = arriving * emission(at, to);
    }
    scale(forward.subarray(at * STATE_COUNT, (at + 1) * STATE_COUNT));
  }
  let after = Float64Array.from(END_SCORES, Math.exp);
  const here = new Float64Array(STATE_COUNT);
  for (let at = blocks - 1; at >= 0; at--) {
    addLabels(active[at] ?? new Int32Array(), forward.subarray(at * STATE_COUNT), after, sign, slopes);
    for (let state = 0; state < STATE_COUNT; state++) here[state] = emission(at, state) * (after[state] ?? 0);
    const before = new Float64Array(STATE_COUNT);
    for (let from = 0; from < STATE_COUNT; from++)
      for (let to = 0; to < STATE_COUNT; to++)
        before[from] = (before[from] ?? 0) + (steps[from * STATE_COUNT + to] ?? 0) * (here[to] ?? 0);
    if (at > 0) addSteps(forward.subarray((at - 1) * STATE_COUNT), before, steps, here, sign, slopes);
    scale(before);
    after = before;
  }
}

function addLabels(
  values: Int32Array,
  forward: Float64Array,
  after: Float64Array,
  sign: number,
  slopes: Float64Array,
): void {
  const shares = new Float64Array(LABEL_COUNT);
  let all = 0;
  for (let state = 0; state < STATE_COUNT; state++) {
    const share = (forward[state] ?? 0) * (after[state] ?? 0);
    const label = LABEL_OF_STATE[state] ?? 0;
    shares[label] = (shares[label] ?? 0) + share;
    all += share;
  }
  if (!(all > 0)) throw new Error('no reading of a lesson is allowed');
  for (const value of values)
    if (value >= 0)
      for (let label = 0; label < LABEL_COUNT; label++) {
        const index = value * LABEL_COUNT + label;
        slopes[index] = (slopes[index] ?? 0) + (sign * (shares[label] ?? 0)) / all;
      }
}

function addSteps(
  forward: Float64Array,
  before: Float64Array,
  steps: Float64Array,
  here: Float64Array,
  sign: number,
  slopes: Float64Array,
): void {
  let all = 0;
  for (let from = 0; from < STATE_COUNT; from++) all += (forward[from] ?? 0) * (before[from] ?? 0);
  for (let from = 0; from < STATE_COUNT; from++)
    for (let to = 0; to < STATE_COUNT; to++) {
      const share = (forward[from] ?? 0) * (steps[from * STATE_COUNT + to] ?? 0) * (here[to] ?? 0);
      const index = FIRST_TRANSITION + from * STATE_COUNT + to;
      slopes[index] = (slopes[index] ?? 0) + (sign * share) / all;
    }
}

function scale(values: Float64Array): void {
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum > 0) for (let index = 0; index < values.length; index++) values[index] = (values[index] ?? 0) / sum;
}

const round = (value: number) => Math.round(value * 100) / 100;

function toTable(weights: Float64Array, origin: string): WeightTable {
  const values: Record<string, number[]> = {};
  for (let value = 0; value < VALUE_COUNT; value++) {
    const row = Array.from(weights.subarray(value * LABEL_COUNT, (value + 1) * LABEL_COUNT), round);
    if (row.some(weight => weight !== 0)) values[valueName(value)] = row;
  }
  const transitions: Record<string, number> = {};
  for (let index = 0; index < TRANSITIONS; index++)
    if (MAY_FOLLOW[index])
      transitions[transitionName(Math.floor(index / STATE_COUNT), index % STATE_COUNT)] = round(
        weights[FIRST_TRANSITION + index] ?? 0,
      );
  return { origin, values, transitions };
}

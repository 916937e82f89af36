/** Fits the chain's weights: maximum likelihood with an L2 penalty, by AdaGrad over whole texts. */
import {
  END_SCORES,
  LABEL_COUNT,
  START_SCORES,
  STATE_COUNT,
  transitionName,
  type WeightTable,
} from '../chain';
import { VALUE_COUNT, valueName } from '../features/all-features';
import { LABEL_OF_STATE, mayFollow, STATES, type State } from '../labels';

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
  /** Strength of the penalty on each squared weight, per unit of lesson weight. */
  readonly penalty: number;
  readonly step: number;
}

/** Readings less likely than this teach nothing. */
const SLIGHT = 1e-9;
const TRANSITIONS = STATE_COUNT * STATE_COUNT;
const ALL_STATES = 2 ** STATE_COUNT - 1;
const MAY_FOLLOW = Uint8Array.from({ length: TRANSITIONS }, (_, index) =>
  mayFollow(STATES[Math.floor(index / STATE_COUNT)] as State, STATES[index % STATE_COUNT] as State) ? 1 : 0,
);

/** @returns The fitted table, weights rounded to two decimals, rows of noughts left out. */
export function fitChain(lessons: readonly Lesson[], origin: string, options: FitOptions): WeightTable {
  const weights = new Float64Array(VALUE_COUNT * LABEL_COUNT + TRANSITIONS);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const total = lessons.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < options.rounds; round++)
    for (const lesson of lessons) {
      const gradient = gradientOf(lesson, weights);
      for (const [index, slope] of gradient) {
        const full =
          lesson.weight * slope -
          options.penalty * (weights[index] ?? 0) * (lesson.weight / total) * lessons.length;
        squares[index] = (squares[index] ?? 0) + full * full;
        weights[index] = (weights[index] ?? 0) + (options.step * full) / Math.sqrt(squares[index] ?? 1);
      }
    }
  return toTable(weights, origin);
}

/** Derivative of the log-likelihood of the right labels, by index of the weight. */
function gradientOf(lesson: Lesson, weights: Float64Array): Map<number, number> {
  const gradient = new Map<number, number>();
  addExpectations(lesson, weights, lesson.allowed, 1, gradient);
  addExpectations(lesson, weights, null, -1, gradient);
  return gradient;
}

/** Forward-backward over the readings that `allowed` permits; adds the expected count of each weight. */
function addExpectations(
  { active }: Lesson,
  weights: Float64Array,
  allowed: Uint32Array | null,
  sign: number,
  gradient: Map<number, number>,
): void {
  const blocks = active.length;
  const emissions = active.map(values => emission(values, weights));
  const isAllowed = (at: number, state: number) => (((allowed?.[at] ?? ALL_STATES) >> state) & 1) === 1;
  const step = (from: number, to: number) =>
    MAY_FOLLOW[from * STATE_COUNT + to]
      ? (weights[VALUE_COUNT * LABEL_COUNT + from * STATE_COUNT + to] ?? 0)
      : Number.NEGATIVE_INFINITY;
  const forward: Float64Array[] = [];
  for (let at = 0; at < blocks; at++)
    forward.push(
      Float64Array.from(STATES, (_, to) => {
        if (!isAllowed(at, to)) return Number.NEGATIVE_INFINITY;
        const before = forward[at - 1];
        const arriving = before
          ? logSum(STATES.map((_, from) => (before[from] ?? 0) + step(from, to)))
          : (START_SCORES[to] ?? 0);
        return arriving + (emissions[at]?.[to] ?? 0);
      }),
    );
  const all = logSum(
    STATES.map((_, state) => (forward[blocks - 1]?.[state] ?? 0) + (END_SCORES[state] ?? 0)),
  );
  if (!Number.isFinite(all)) throw new Error('no reading of a lesson is allowed');
  const add = (index: number, count: number) =>
    gradient.set(index, (gradient.get(index) ?? 0) + sign * count);
  let after = Float64Array.from(END_SCORES);
  for (let at = blocks - 1; at >= 0; at--) {
    const labelShares = new Float64Array(LABEL_COUNT);
    STATES.forEach((_, state) => {
      const share = Math.exp((forward[at]?.[state] ?? 0) + (after[state] ?? 0) - all);
      const label = LABEL_OF_STATE[state] ?? 0;
      labelShares[label] = (labelShares[label] ?? 0) + share;
    });
    for (const value of active[at] ?? [])
      if (value >= 0)
        labelShares.forEach((share, label) => {
          if (share > SLIGHT) add(value * LABEL_COUNT + label, share);
        });
    const here = Float64Array.from(STATES, (_, state) =>
      isAllowed(at, state) ? (emissions[at]?.[state] ?? 0) + (after[state] ?? 0) : Number.NEGATIVE_INFINITY,
    );
    const before = forward[at - 1];
    if (before)
      for (let from = 0; from < STATE_COUNT; from++)
        for (let to = 0; to < STATE_COUNT; to++) {
          const share = Math.exp((before[from] ?? 0) + step(from, to) + (here[to] ?? 0) - all);
          if (share > SLIGHT) add(VALUE_COUNT * LABEL_COUNT + from * STATE_COUNT + to, share);
        }
    after = Float64Array.from(STATES, (_, from) =>
      logSum(STATES.map((_, to) => step(from, to) + (here[to] ?? 0))),
    );
  }
}

function emission(values: Int32Array, weights: Float64Array): Float64Array {
  const labels = new Float64Array(LABEL_COUNT);
  for (const value of values)
    if (value >= 0)
      for (let label = 0; label < LABEL_COUNT; label++)
        labels[label] = (labels[label] ?? 0) + (weights[value * LABEL_COUNT + label] ?? 0);
  return Float64Array.from(STATES, (_, state) => labels[LABEL_OF_STATE[state] ?? 0] ?? 0);
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
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
        weights[VALUE_COUNT * LABEL_COUNT + index] ?? 0,
      );
  return { origin, values, transitions };
}

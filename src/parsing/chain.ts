/**
 * A linear-chain conditional random field over the blocks of a text (Lafferty, McCallum and Pereira 2001),
 * decoded by dynamic programming: every block's label is chosen together with all others.
 */
import { FEATURE_OFFSETS, FEATURES, VALUE_COUNT, valueName } from './features/all-features';
import { LABEL_OF_STATE, LABELS, mayEnd, mayFollow, mayStart, STATES, type State } from './labels';
import type { Page } from './page';

export const LABEL_COUNT = LABELS.length;
export const STATE_COUNT = STATES.length;

/** The fitted table as it is stored: rows by name, so that a feature more or less leaves the others alone. */
export interface WeightTable {
  readonly origin: string;
  /** Per feature value one weight for each of `LABELS`. */
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** `body paragraph > outside aside`: weight of one state after another. */
  readonly transitions: Readonly<Record<string, number>>;
}

/** The same as dense arrays. Weights are log odds; a higher sum is a likelier reading. */
export interface Weights {
  /** `VALUE_COUNT` rows of `LABEL_COUNT`. */
  readonly values: Float32Array;
  /** `STATE_COUNT` rows (from) of `STATE_COUNT` (to); -Infinity where one may not follow the other. */
  readonly transitions: Float32Array;
}

export function stateName({ where, label }: State): string {
  return `${where} ${label}`;
}

export function transitionName(from: number, to: number): string {
  return `${stateName(STATES[from] as State)} > ${stateName(STATES[to] as State)}`;
}

export function toWeights(table: WeightTable): Weights {
  const values = new Float32Array(VALUE_COUNT * LABEL_COUNT);
  for (let value = 0; value < VALUE_COUNT; value++)
    values.set(table.values[valueName(value)] ?? [], value * LABEL_COUNT);
  const transitions = Float32Array.from({ length: STATE_COUNT * STATE_COUNT }, (_, index) => {
    const from = Math.floor(index / STATE_COUNT);
    const to = index % STATE_COUNT;
    const isAllowed = mayFollow(STATES[from] as State, STATES[to] as State);
    return isAllowed ? (table.transitions[transitionName(from, to)] ?? 0) : Number.NEGATIVE_INFINITY;
  });
  return { values, transitions };
}

/** Indexes of the values that hold for a block, one a feature; -1 where a feature has nothing to say. */
export function activeValues(page: Page, at: number): Int32Array {
  const active = new Int32Array(FEATURES.length);
  for (let feature = 0; feature < FEATURES.length; feature++) {
    const value = FEATURES[feature]?.of(page, at) ?? -1;
    active[feature] = value < 0 ? -1 : (FEATURE_OFFSETS[feature] ?? 0) + value;
  }
  return active;
}

/** Adds up the weights of a block's values for each label, into `scores` from `offset`. */
export function scoreLabels(
  active: Int32Array,
  weights: Weights,
  scores: Float32Array,
  offset: number,
): void {
  for (const value of active) {
    if (value < 0) continue;
    const row = value * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[offset + label] = (scores[offset + label] ?? 0) + (weights.values[row + label] ?? 0);
  }
}

export const START_SCORES = Float32Array.from(STATES, state =>
  mayStart(state) ? 0 : Number.NEGATIVE_INFINITY,
);
export const END_SCORES = Float32Array.from(STATES, state => (mayEnd(state) ? 0 : Number.NEGATIVE_INFINITY));

/** The best reading of a text, and what each alternative would cost. */
export interface Reading {
  /** Index into `STATES` for every block. */
  readonly states: Uint8Array;
  /** Per block: score of the best reading less that of the best one in which the block is no headline (or is one). */
  readonly headlineMargins: Float32Array;
}

/**
 * Viterbi decoding, forwards and backwards.
 * @param scores Label scores, `LABEL_COUNT` a block.
 */
export function decodeChain(scores: Float32Array, weights: Weights): Reading {
  const blocks = scores.length / LABEL_COUNT;
  const states = new Uint8Array(blocks);
  const headlineMargins = new Float32Array(blocks);
  if (blocks === 0) return { states, headlineMargins };
  const forward = bestUpTo(scores, weights, blocks);
  let after: Float32Array = Float32Array.from(END_SCORES);
  let chosen = -1;
  for (let at = blocks - 1; at >= 0; at--) {
    const through = Float32Array.from(
      STATES,
      (_, state) => (forward[at * STATE_COUNT + state] ?? 0) + (after[state] ?? 0),
    );
    chosen = chosen < 0 ? bestOf(through) : bestBefore(forward, at, chosen, weights);
    states[at] = chosen;
    headlineMargins[at] = headlineMargin(through);
    after = bestAfter(after, scores, at, weights);
  }
  return { states, headlineMargins };
}

/** For every block and state: the best score of any reading of the text up to there. */
function bestUpTo(scores: Float32Array, weights: Weights, blocks: number): Float32Array {
  const best = new Float32Array(blocks * STATE_COUNT);
  for (let at = 0; at < blocks; at++)
    for (let to = 0; to < STATE_COUNT; to++) {
      let arriving = at === 0 ? (START_SCORES[to] ?? 0) : Number.NEGATIVE_INFINITY;
      if (at > 0)
        for (let from = 0; from < STATE_COUNT; from++) {
          const score =
            (best[(at - 1) * STATE_COUNT + from] ?? 0) + (weights.transitions[from * STATE_COUNT + to] ?? 0);
          if (score > arriving) arriving = score;
        }
      best[at * STATE_COUNT + to] = arriving + (scores[at * LABEL_COUNT + (LABEL_OF_STATE[to] ?? 0)] ?? 0);
    }
  return best;
}

function bestBefore(forward: Float32Array, at: number, next: number, weights: Weights): number {
  return bestOf(
    Float32Array.from(
      STATES,
      (_, from) =>
        (forward[at * STATE_COUNT + from] ?? 0) + (weights.transitions[from * STATE_COUNT + next] ?? 0),
    ),
  );
}

/** For every state: the best score of what follows, block `at` included, seen from the block before it. */
function bestAfter(after: Float32Array, scores: Float32Array, at: number, weights: Weights): Float32Array {
  return Float32Array.from(STATES, (_, from) => {
    let best = Number.NEGATIVE_INFINITY;
    for (let to = 0; to < STATE_COUNT; to++) {
      const score =
        (weights.transitions[from * STATE_COUNT + to] ?? 0) +
        (scores[at * LABEL_COUNT + (LABEL_OF_STATE[to] ?? 0)] ?? 0) +
        (after[to] ?? 0);
      if (score > best) best = score;
    }
    return best;
  });
}

function bestOf(scores: Float32Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index++)
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  return best;
}

const HEADLINE = LABELS.indexOf('headline');

/** Best reading with a headline here less the best one without; positive where a headline is the better one. */
function headlineMargin(through: Float32Array): number {
  let withHeadline = Number.NEGATIVE_INFINITY;
  let without = Number.NEGATIVE_INFINITY;
  through.forEach((score, state) => {
    if (LABEL_OF_STATE[state] === HEADLINE) withHeadline = Math.max(withHeadline, score);
    else without = Math.max(without, score);
  });
  return withHeadline - without;
}

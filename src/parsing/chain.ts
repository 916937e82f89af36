/**
 * A linear-chain conditional random field over the blocks of a text (Lafferty, McCallum and Pereira 2001),
 * decoded by dynamic programming: every block's label is chosen together with all others.
 */
import {
  ALL_INDEXES,
  FEATURE_OFFSETS,
  FEATURES,
  TEXT_INDEXES,
  VALUE_COUNT,
  valueName,
} from './features/all-features';
import type { Feature } from './features/feature';
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
  const active = new Int32Array(FEATURES.length).fill(-1);
  for (const feature of featuresFor(page, at)) active[feature] = answerOf(page, at, feature);
  return active;
}

function featuresFor(page: Page, at: number): Uint16Array {
  return page.text[at] === 1 ? TEXT_INDEXES : ALL_INDEXES;
}

function answerOf(page: Page, at: number, feature: number): number {
  const answer = (FEATURES[feature] as Feature).of(page, at);
  return answer < 0 ? -1 : (FEATURE_OFFSETS[feature] as number) + answer;
}

/**
 * Adds up the weights of all values that hold for a block, for each label, into `scores` from `offset`.
 * @param active Takes the values, as `activeValues` gives them.
 */
export function scoreLabels(
  page: Page,
  at: number,
  { values }: Weights,
  scores: Float32Array,
  offset: number,
  active: Int32Array,
): void {
  const features = featuresFor(page, at);
  active.fill(-1);
  for (let index = 0; index < features.length; index++) {
    const feature = features[index] as number;
    const value = answerOf(page, at, feature);
    active[feature] = value;
    if (value < 0) continue;
    const row = value * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[offset + label] = (scores[offset + label] as number) + (values[row + label] as number);
  }
}

export const START_SCORES = Float32Array.from(STATES, state =>
  mayStart(state) ? 0 : Number.NEGATIVE_INFINITY,
);
export const END_SCORES = Float32Array.from(STATES, state => (mayEnd(state) ? 0 : Number.NEGATIVE_INFINITY));

/** For each state those that may stand before it, and those that may follow. */
const SOURCES = STATES.map(to => Uint8Array.from(indexesOf(from => mayFollow(from, to))));
const TARGETS = STATES.map(from => Uint8Array.from(indexesOf(to => mayFollow(from, to))));
const NO_SOURCES = new Uint8Array();

function indexesOf(is: (state: State) => boolean): number[] {
  return STATES.flatMap((state, index) => (is(state) ? [index] : []));
}

/** The best reading of a text, and what each alternative would cost. */
export interface Reading {
  /** Index into `STATES` for every block. */
  readonly states: Uint8Array;
  /** Per block: score of the best reading with a headline here less that of the best one without. */
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
  const forward = bestUpTo(scores, weights, blocks);
  let after: Float32Array = END_SCORES.slice();
  let spare = new Float32Array(STATE_COUNT);
  let chosen = -1;
  for (let at = blocks - 1; at >= 0; at--) {
    const here = at * STATE_COUNT;
    chosen = chosen < 0 ? bestEnd(forward, here) : bestBefore(forward, here, chosen, weights);
    states[at] = chosen;
    headlineMargins[at] = headlineMargin(forward, here, after);
    moveBack(after, scores, at * LABEL_COUNT, weights, spare);
    [after, spare] = [spare, after as Float32Array<ArrayBuffer>];
  }
  return { states, headlineMargins };
}

/** For every block and state: the best score of any reading of the text up to there. */
function bestUpTo(scores: Float32Array, { transitions }: Weights, blocks: number): Float32Array {
  const best = new Float32Array(blocks * STATE_COUNT);
  for (let at = 0; at < blocks; at++) {
    const before = (at - 1) * STATE_COUNT;
    for (let to = 0; to < STATE_COUNT; to++) {
      let arriving = at === 0 ? (START_SCORES[to] as number) : Number.NEGATIVE_INFINITY;
      const sources = at > 0 ? (SOURCES[to] as Uint8Array) : NO_SOURCES;
      for (let index = 0; index < sources.length; index++) {
        const from = sources[index] as number;
        const score = (best[before + from] as number) + (transitions[from * STATE_COUNT + to] as number);
        if (score > arriving) arriving = score;
      }
      best[at * STATE_COUNT + to] =
        arriving + (scores[at * LABEL_COUNT + (LABEL_OF_STATE[to] as number)] as number);
    }
  }
  return best;
}

function bestEnd(forward: Float32Array, here: number): number {
  let best = 0;
  for (let state = 1; state < STATE_COUNT; state++)
    if (scoreAtEnd(forward, here, state) > scoreAtEnd(forward, here, best)) best = state;
  return best;
}

function scoreAtEnd(forward: Float32Array, here: number, state: number): number {
  return (forward[here + state] as number) + (END_SCORES[state] as number);
}

function bestBefore(forward: Float32Array, here: number, next: number, { transitions }: Weights): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < STATE_COUNT; from++) {
    const score = (forward[here + from] as number) + (transitions[from * STATE_COUNT + next] as number);
    if (score <= most) continue;
    most = score;
    best = from;
  }
  return best;
}

/** For every state: the best score of what follows, the block itself included, seen from the block before it. */
function moveBack(
  after: Float32Array,
  scores: Float32Array,
  here: number,
  { transitions }: Weights,
  before: Float32Array,
): void {
  for (let to = 0; to < STATE_COUNT; to++)
    after[to] = (after[to] as number) + (scores[here + (LABEL_OF_STATE[to] as number)] as number);
  for (let from = 0; from < STATE_COUNT; from++) {
    let best = Number.NEGATIVE_INFINITY;
    const targets = TARGETS[from] as Uint8Array;
    for (let index = 0; index < targets.length; index++) {
      const to = targets[index] as number;
      const score = (transitions[from * STATE_COUNT + to] as number) + (after[to] as number);
      if (score > best) best = score;
    }
    before[from] = best;
  }
}

const HEADLINE_STATE = STATES.findIndex(({ label }) => label === 'headline');

/** Best reading with a headline here less the best one without; positive where a headline is the better one. */
function headlineMargin(forward: Float32Array, here: number, after: Float32Array): number {
  let without = Number.NEGATIVE_INFINITY;
  for (let state = 0; state < STATE_COUNT; state++) {
    const score = (forward[here + state] as number) + (after[state] as number);
    if (state !== HEADLINE_STATE && score > without) without = score;
  }
  return (forward[here + HEADLINE_STATE] as number) + (after[HEADLINE_STATE] as number) - without;
}

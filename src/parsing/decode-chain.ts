/** Decoding by dynamic programming: every block's label is chosen together with all others. */
import { LABEL_COUNT, STATE_COUNT, type Weights } from './chain';
import { LABEL_OF_STATE, mayEnd, mayFollow, mayStart, PAGE_KINDS, STATES, type State } from './labels';

export const START_SCORES = Float32Array.from(STATES, state =>
  mayStart(state) ? 0 : Number.NEGATIVE_INFINITY,
);
/** For each kind of page and state: nought where a text may end. */
export const END_SCORES = PAGE_KINDS.map(kind =>
  Float32Array.from(STATES, state => (mayEnd(state, kind) ? 0 : Number.NEGATIVE_INFINITY)),
);

/** For each kind of page and each state those that may stand before it, and those that may follow. */
const SOURCES = PAGE_KINDS.map(kind =>
  STATES.map(to => Uint8Array.from(indexesOf(from => mayFollow(from, to, kind)))),
);
const TARGETS = PAGE_KINDS.map(kind =>
  STATES.map(from => Uint8Array.from(indexesOf(to => mayFollow(from, to, kind)))),
);
const NO_SOURCES = new Uint8Array();

function indexesOf(is: (state: State) => boolean): number[] {
  return STATES.flatMap((state, index) => (is(state) ? [index] : []));
}

/** The best reading of a text as a page of one kind, and what each alternative would cost. */
export interface Reading {
  readonly score: number;
  /** Index into `STATES` for every block. */
  readonly states: Uint8Array;
  /** Per block: score of the best reading with a headline here, and of the best one without. */
  readonly withHeadline: Float32Array;
  readonly without: Float32Array;
}

/**
 * Viterbi decoding, forwards and backwards.
 * @param scores Label scores, `LABEL_COUNT` a block.
 * @param kind Index into `PAGE_KINDS`.
 */
export function decodeChain(scores: Float32Array, weights: Weights, kind: number): Reading {
  const transitions = weights.transitions[kind] as Float32Array;
  const ends = END_SCORES[kind] as Float32Array;
  const blocks = scores.length / LABEL_COUNT;
  const states = new Uint8Array(blocks);
  const withHeadline = new Float32Array(blocks);
  const without = new Float32Array(blocks);
  const forward = bestUpTo(scores, transitions, SOURCES[kind] as Uint8Array[], blocks);
  let after = ends.slice();
  let spare = new Float32Array(STATE_COUNT);
  let chosen = -1;
  let score = 0;
  for (let at = blocks - 1; at >= 0; at--) {
    const here = at * STATE_COUNT;
    if (chosen < 0) {
      chosen = bestEnd(forward, here, ends);
      score = (forward[here + chosen] as number) + (ends[chosen] as number);
    } else chosen = bestBefore(forward, here, chosen, transitions);
    states[at] = chosen;
    compareHeadline(forward, here, after, at, withHeadline, without);
    moveBack(after, scores, at * LABEL_COUNT, transitions, TARGETS[kind] as Uint8Array[], spare);
    [after, spare] = [spare, after];
  }
  return { score, states, withHeadline, without };
}

/** For every block and state: the best score of any reading of the text up to there. */
function bestUpTo(
  scores: Float32Array,
  transitions: Float32Array,
  sourcesOf: readonly Uint8Array[],
  blocks: number,
): Float32Array {
  const best = new Float32Array(blocks * STATE_COUNT);
  for (let at = 0; at < blocks; at++) {
    const before = (at - 1) * STATE_COUNT;
    for (let to = 0; to < STATE_COUNT; to++) {
      let arriving = at === 0 ? (START_SCORES[to] as number) : Number.NEGATIVE_INFINITY;
      const sources = at > 0 ? (sourcesOf[to] as Uint8Array) : NO_SOURCES;
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

function bestEnd(forward: Float32Array, here: number, ends: Float32Array): number {
  let best = 0;
  for (let state = 1; state < STATE_COUNT; state++)
    if (
      (forward[here + state] as number) + (ends[state] as number) >
      (forward[here + best] as number) + (ends[best] as number)
    )
      best = state;
  return best;
}

function bestBefore(forward: Float32Array, here: number, next: number, transitions: Float32Array): number {
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
  transitions: Float32Array,
  targetsOf: readonly Uint8Array[],
  before: Float32Array,
): void {
  for (let to = 0; to < STATE_COUNT; to++)
    after[to] = (after[to] as number) + (scores[here + (LABEL_OF_STATE[to] as number)] as number);
  for (let from = 0; from < STATE_COUNT; from++) {
    let best = Number.NEGATIVE_INFINITY;
    const targets = targetsOf[from] as Uint8Array;
    for (let index = 0; index < targets.length; index++) {
      const to = targets[index] as number;
      const score = (transitions[from * STATE_COUNT + to] as number) + (after[to] as number);
      if (score > best) best = score;
    }
    before[from] = best;
  }
}

const HEADLINE_STATE = STATES.findIndex(({ label }) => label === 'headline');

function compareHeadline(
  forward: Float32Array,
  here: number,
  after: Float32Array,
  at: number,
  withHeadline: Float32Array,
  without: Float32Array,
): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let state = 0; state < STATE_COUNT; state++) {
    const score = (forward[here + state] as number) + (after[state] as number);
    if (state !== HEADLINE_STATE && score > best) best = score;
  }
  withHeadline[at] = (forward[here + HEADLINE_STATE] as number) + (after[HEADLINE_STATE] as number);
  without[at] = best;
}

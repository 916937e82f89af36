/** Decoding by dynamic programming: every block's label is chosen together with all others. */
import { LABEL_COUNT, STATE_COUNT } from './chain';
import { LABEL_OF_STATE, mayEnd, mayFollow, mayStart, PAGE_KINDS, STATES, type State } from './labels';
import type { Weights } from './weights';

export const START_SCORES = Float32Array.from(STATES, state =>
  mayStart(state) ? 0 : Number.NEGATIVE_INFINITY,
);
/** For each kind of page and state: nought where a text may end. */
export const END_SCORES = PAGE_KINDS.map(kind =>
  Float32Array.from(STATES, state => (mayEnd(state, kind) ? 0 : Number.NEGATIVE_INFINITY)),
);

/** Arcs of the chain in one row: those of state `s` are the ones from `first[s]` up to `first[s + 1]`, not included. */
interface Arcs {
  readonly first: Uint8Array;
  /** The state at the other end. */
  readonly other: Uint8Array;
  readonly weights: Float32Array;
}

/** Which arcs there are on each kind of page, sorted by where they lead, and by where they come from. */
const ARRIVING = PAGE_KINDS.map(kind => arcsOf((to, from) => mayFollow(from, to, kind)));
const LEAVING = PAGE_KINDS.map(kind => arcsOf((from, to) => mayFollow(from, to, kind)));

function arcsOf(is: (state: State, other: State) => boolean): Omit<Arcs, 'weights'> {
  const others = STATES.map(state => STATES.flatMap((other, index) => (is(state, other) ? [index] : [])));
  let arcs = 0;
  return {
    first: Uint8Array.from([0, ...others.map(row => (arcs += row.length))]),
    other: Uint8Array.from(others.flat()),
  };
}

/** @param weightOf Weight of the arc between a state and the other. */
function weigh(arcs: Omit<Arcs, 'weights'>, weightOf: (state: number, other: number) => number): Arcs {
  const weights = new Float32Array(arcs.other.length);
  for (let state = 0; state < STATE_COUNT; state++)
    for (let arc = arcs.first[state] as number; arc < (arcs.first[state + 1] as number); arc++)
      weights[arc] = weightOf(state, arcs.other[arc] as number);
  return { ...arcs, weights };
}

/** The best reading of a text as a page of one kind, and what each alternative would cost. */
export interface Reading {
  readonly score: number;
  /** Index into `STATES` for every block. */
  readonly states: Uint8Array;
  /** Works out what each alternative would cost; a first reading is done without. */
  readonly alternatives: () => Alternatives;
}

/** Per block: score of the best reading with a headline here, and of the best one without. */
export interface Alternatives {
  readonly withHeadline: Float32Array;
  readonly without: Float32Array;
}

/**
 * Viterbi decoding; the alternatives by decoding backwards too.
 * @param scores Label scores, `LABEL_COUNT` a block.
 * @param kind Index into `PAGE_KINDS`.
 */
export function decodeChain(scores: Float32Array, weights: Weights, kind: number): Reading {
  const transitions = weights.transitions[kind] as Float32Array;
  const ends = END_SCORES[kind] as Float32Array;
  const blocks = scores.length / LABEL_COUNT;
  const states = new Uint8Array(blocks);
  const forward = bestUpTo(scores, transitions, kind, blocks);
  let chosen = 0;
  let score = 0;
  for (let at = blocks - 1; at >= 0; at--) {
    const here = at * STATE_COUNT;
    if (at === blocks - 1) {
      chosen = bestEnd(forward, here, ends);
      score = (forward[here + chosen] as number) + (ends[chosen] as number);
    } else chosen = bestBefore(forward, here, chosen, transitions);
    states[at] = chosen;
  }
  let compared: Alternatives | undefined;
  const alternatives = () => {
    compared ??= compareHeadlines(forward, scores, transitions, kind);
    return compared;
  };
  return { score, states, alternatives };
}

/** For every block and state: the best score of any reading of the text up to there. */
function bestUpTo(
  scores: Float32Array,
  transitions: Float32Array,
  kind: number,
  blocks: number,
): Float32Array {
  const { first, other, weights } = weigh(
    ARRIVING[kind] as Arcs,
    (to, from) => transitions[from * STATE_COUNT + to] as number,
  );
  const best = new Float32Array(blocks * STATE_COUNT);
  for (let at = 0; at < blocks; at++) {
    const before = (at - 1) * STATE_COUNT;
    for (let to = 0; to < STATE_COUNT; to++) {
      let arriving = at === 0 ? (START_SCORES[to] as number) : Number.NEGATIVE_INFINITY;
      const end = at > 0 ? (first[to + 1] as number) : 0;
      for (let arc = first[to] as number; arc < end; arc++) {
        const score = (best[before + (other[arc] as number)] as number) + (weights[arc] as number);
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

const HEADLINE_STATE = STATES.findIndex(({ label }) => label === 'headline');

/** Decodes from the end; with what `bestUpTo` says of the text up to a block, both make the best reading through each state. */
function compareHeadlines(
  forward: Float32Array,
  scores: Float32Array,
  transitions: Float32Array,
  kind: number,
): Alternatives {
  const leaving = weigh(LEAVING[kind] as Arcs, (from, to) => transitions[from * STATE_COUNT + to] as number);
  const blocks = forward.length / STATE_COUNT;
  const withHeadline = new Float32Array(blocks);
  const without = new Float32Array(blocks);
  const after = (END_SCORES[kind] as Float32Array).slice();
  for (let at = blocks - 1; at >= 0; at--) {
    const here = at * STATE_COUNT;
    let best = Number.NEGATIVE_INFINITY;
    for (let state = 0; state < STATE_COUNT; state++) {
      const score = (forward[here + state] as number) + (after[state] as number);
      if (state !== HEADLINE_STATE && score > best) best = score;
    }
    withHeadline[at] = (forward[here + HEADLINE_STATE] as number) + (after[HEADLINE_STATE] as number);
    without[at] = best;
    moveBack(after, scores, at * LABEL_COUNT, leaving);
  }
  return { withHeadline, without };
}

const arriving = new Float32Array(STATE_COUNT);

/** For every state: the best score of what follows, the block itself included, seen from the block before it. */
function moveBack(
  after: Float32Array,
  scores: Float32Array,
  here: number,
  { first, other, weights }: Arcs,
): void {
  for (let to = 0; to < STATE_COUNT; to++)
    arriving[to] = (after[to] as number) + (scores[here + (LABEL_OF_STATE[to] as number)] as number);
  for (let from = 0; from < STATE_COUNT; from++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let arc = first[from] as number; arc < (first[from + 1] as number); arc++) {
      const score = (weights[arc] as number) + (arriving[other[arc] as number] as number);
      if (score > best) best = score;
    }
    after[from] = best;
  }
}

import { LABEL_COUNT, STATE_COUNT } from '../chain';
import { END_SCORES, START_SCORES } from '../decode-chain';
import { LABEL_OF_STATE, PAGE_KINDS, STATES } from '../labels';
import { fillSteps, PAIRS, type Pairs } from './page-steps';
import { FIRST_PAGE_VALUE, placeOf } from './weight-vector';

/** A text to learn from. */
export interface Lesson {
  /** The values that hold for its blocks, block after block; block `at` has those from `starts[at]` up to `starts[at + 1]`. */
  readonly values: Uint16Array;
  readonly starts: Uint32Array;
  /** For every block a bit set of the states that are right. More than one bit: any of them. */
  readonly allowed: Uint32Array;
  /** The values that hold for the page as a whole, and a bit set of the kinds that are right. */
  readonly pageValues: Uint16Array;
  readonly pageKinds: number;
  /** How much the text counts. */
  readonly weight: number;
}

const KINDS = PAGE_KINDS.length;
const STARTS = Float64Array.from(START_SCORES, Math.exp);
const ENDS = END_SCORES.map(ends => Float64Array.from(ends, Math.exp));
const HEADLINE = STATES.findIndex(({ label }) => label === 'headline');
/**
 * A wrong reading counts for more than it scores, in log odds, so that the right one learns to stand clear of it
 * (softmax-margin, Gimpel and Smith 2010): for each block that is read wrongly, for each headline where there is none, for
 * the wrong kind of page. Found by fitting without some of the pages: with no more for a headline, stories are cut apart.
 */
const WRONG = Math.exp(1);
const WRONG_HEADLINE = Math.exp(1.5);
const WRONG_KIND = 2;
/** What so little depends on teaches nothing. */
const SLIGHT = 1e-4;

/** Room for one text's sums; kept from text to text. */
const room = {
  emissions: new Float64Array(),
  forward: new Float64Array(),
  /** Shares of the labels in the right readings less those in all. */
  shares: new Float64Array(),
};

/**
 * Adds to `slopes` the derivative of how far a text's right labels stand clear of the others: counts in the right readings less
 * counts in all, over all kinds of pages, where wrong ones count for more than they score (`WRONG`).
 * @returns The log-likelihood under that handicap: how sure the weights are of the right readings.
 * @throws Where no reading is right.
 */
export function addSlopes(lesson: Lesson, weights: Float64Array, slopes: Float64Array): number {
  const blocks = lesson.allowed.length;
  if (room.emissions.length < blocks * STATE_COUNT) {
    room.emissions = new Float64Array(blocks * STATE_COUNT);
    room.forward = new Float64Array(blocks * STATE_COUNT);
    room.shares = new Float64Array(blocks * LABEL_COUNT);
  }
  room.shares.fill(0);
  fillSteps(weights);
  fillEmissions(lesson, weights);
  const pageScores = PAGE_KINDS.map((_, kind) => pageScore(lesson, weights, kind));
  const sums = [true, false].map(onlyRight => {
    const readings = pageScores.map((score, kind) => {
      const isRight = ((lesson.pageKinds >> kind) & 1) === 1;
      if (onlyRight && !isRight) return Number.NEGATIVE_INFINITY;
      return score + fillForward(lesson, kind, onlyRight) + (isRight ? 0 : WRONG_KIND);
    });
    const most = Math.max(...readings);
    if (!Number.isFinite(most)) throw new Error('no reading of a lesson is allowed');
    const shares = readings.map(reading => Math.exp(reading - most));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const sign = (onlyRight ? lesson.weight : -lesson.weight) / all;
    shares.forEach((share, kind) => {
      if (share < SLIGHT * all) return;
      addPageSlopes(lesson, kind, share * sign, slopes);
      addExpectations(lesson, kind, onlyRight, share * sign, slopes);
    });
    return most + Math.log(all);
  });
  addShares(lesson, slopes);
  return (sums[0] as number) - (sums[1] as number);
}

function pageScore({ pageValues }: Lesson, weights: Float64Array, kind: number): number {
  return pageValues.reduce(
    (sum, value) => sum + (weights[FIRST_PAGE_VALUE + value * KINDS + kind] as number),
    0,
  );
}

function addPageSlopes({ pageValues }: Lesson, kind: number, share: number, slopes: Float64Array): void {
  for (const value of pageValues) {
    const index = FIRST_PAGE_VALUE + value * KINDS + kind;
    slopes[index] = (slopes[index] as number) + share;
  }
}

/** For every block and state e to the score, over the block's highest. */
function fillEmissions({ values, starts, allowed }: Lesson, weights: Float64Array): void {
  const labels = new Float64Array(LABEL_COUNT);
  for (let at = 0; at < allowed.length; at++) {
    labels.fill(0);
    const end = starts[at + 1] as number;
    for (let value = starts[at] as number; value < end; value++) {
      const row = (values[value] as number) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++)
        labels[label] = (labels[label] as number) + (weights[row + label] as number);
    }
    const most = Math.max(...labels);
    for (let label = 0; label < LABEL_COUNT; label++)
      labels[label] = Math.exp((labels[label] as number) - most);
    for (let state = 0; state < STATE_COUNT; state++)
      room.emissions[at * STATE_COUNT + state] = labels[LABEL_OF_STATE[state] as number] as number;
  }
}

function emission(allowed: Uint32Array, at: number, state: number, onlyRight: boolean): number {
  const score = room.emissions[at * STATE_COUNT + state] as number;
  if ((((allowed[at] as number) >> state) & 1) === 1) return score;
  if (onlyRight) return 0;
  return score * (state === HEADLINE ? WRONG_HEADLINE : WRONG);
}

/**
 * The forward half of forward-backward, scaled block by block, over all readings or the right ones alone.
 * @returns The logarithm of the sum over those readings, up to what all have in common.
 */
function fillForward({ allowed }: Lesson, kind: number, onlyRight: boolean): number {
  const { forward } = room;
  const { from, to, steps } = PAIRS[kind] as Pairs;
  let total = 0;
  for (let at = 0; at < allowed.length; at++) {
    const row = at * STATE_COUNT;
    const last = row - STATE_COUNT;
    if (at === 0) forward.set(STARTS, 0);
    else {
      forward.fill(0, row, row + STATE_COUNT);
      for (let pair = 0; pair < steps.length; pair++) {
        const next = row + (to[pair] as number);
        forward[next] =
          (forward[next] as number) +
          (forward[last + (from[pair] as number)] as number) * (steps[pair] as number);
      }
    }
    let sum = 0;
    for (let state = 0; state < STATE_COUNT; state++) {
      const value = (forward[row + state] as number) * emission(allowed, at, state, onlyRight);
      forward[row + state] = value;
      sum += value;
    }
    if (sum === 0) return Number.NEGATIVE_INFINITY;
    for (let state = 0; state < STATE_COUNT; state++)
      forward[row + state] = (forward[row + state] as number) / sum;
    total += Math.log(sum);
  }
  const end = (allowed.length - 1) * STATE_COUNT;
  const ends = ENDS[kind] as Float64Array;
  let ending = 0;
  for (let state = 0; state < STATE_COUNT; state++)
    ending += (forward[end + state] as number) * (ends[state] as number);
  return total + Math.log(ending);
}

/** The other half: adds how often each label and each transition is in those readings, `share` times. */
function addExpectations(
  lesson: Lesson,
  kind: number,
  onlyRight: boolean,
  share: number,
  slopes: Float64Array,
): void {
  const { allowed } = lesson;
  const { from, to, steps } = PAIRS[kind] as Pairs;
  fillForward(lesson, kind, onlyRight);
  let after = (ENDS[kind] as Float64Array).slice();
  let before = new Float64Array(STATE_COUNT);
  const here = new Float64Array(STATE_COUNT);
  for (let at = allowed.length - 1; at >= 0; at--) {
    addLabelShares(at, after, share);
    if (at === 0) break;
    for (let state = 0; state < STATE_COUNT; state++)
      here[state] = emission(allowed, at, state, onlyRight) * (after[state] as number);
    before.fill(0);
    let sum = 0;
    for (let pair = 0; pair < steps.length; pair++) {
      const value = (steps[pair] as number) * (here[to[pair] as number] as number);
      before[from[pair] as number] = (before[from[pair] as number] as number) + value;
      sum += value;
    }
    addSteps((at - 1) * STATE_COUNT, here, kind, share, slopes);
    for (let state = 0; state < STATE_COUNT; state++) before[state] = (before[state] as number) / sum;
    [after, before] = [before, after];
  }
}

function addLabelShares(at: number, after: Float64Array, share: number): void {
  const { forward, shares } = room;
  const row = at * STATE_COUNT;
  let all = 0;
  for (let state = 0; state < STATE_COUNT; state++)
    all += (forward[row + state] as number) * (after[state] as number);
  for (let state = 0; state < STATE_COUNT; state++) {
    const label = at * LABEL_COUNT + (LABEL_OF_STATE[state] as number);
    shares[label] =
      (shares[label] as number) + (share * (forward[row + state] as number) * (after[state] as number)) / all;
  }
}

function addSteps(last: number, here: Float64Array, kind: number, share: number, slopes: Float64Array): void {
  const { forward } = room;
  const { from, to, steps } = PAIRS[kind] as Pairs;
  let all = 0;
  for (let pair = 0; pair < steps.length; pair++)
    all +=
      (forward[last + (from[pair] as number)] as number) *
      (steps[pair] as number) *
      (here[to[pair] as number] as number);
  for (let pair = 0; pair < steps.length; pair++) {
    const value =
      (forward[last + (from[pair] as number)] as number) *
      (steps[pair] as number) *
      (here[to[pair] as number] as number);
    if (value === 0) continue;
    const place = placeOf(from[pair] as number, to[pair] as number);
    const ofKind = placeOf(from[pair] as number, to[pair] as number, kind);
    slopes[place] = (slopes[place] as number) + (share * value) / all;
    slopes[ofKind] = (slopes[ofKind] as number) + (share * value) / all;
  }
}

function addShares({ values, starts, allowed }: Lesson, slopes: Float64Array): void {
  const { shares } = room;
  for (let at = 0; at < allowed.length; at++) {
    const first = at * LABEL_COUNT;
    let most = 0;
    for (let label = 0; label < LABEL_COUNT; label++)
      most = Math.max(most, Math.abs(shares[first + label] as number));
    if (most < SLIGHT) continue;
    const end = starts[at + 1] as number;
    for (let value = starts[at] as number; value < end; value++) {
      const row = (values[value] as number) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++)
        slopes[row + label] = (slopes[row + label] as number) + (shares[first + label] as number);
    }
  }
}

import { mayFollow, PAGE_KINDS, STATES } from '../labels';
import { placeOf } from './weight-vector';

/** The pairs of states that may follow one another on a page of a kind. */
export interface Pairs {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** e to the weight of each, as `fillSteps` last left it. */
  readonly steps: Float64Array;
}
export const PAIRS: readonly Pairs[] = PAGE_KINDS.map(kind => {
  const pairs = STATES.flatMap((state, from) =>
    STATES.flatMap((next, to) => (mayFollow(state, next, kind) ? [{ from, to }] : [])),
  );
  return {
    from: Uint8Array.from(pairs, ({ from }) => from),
    to: Uint8Array.from(pairs, ({ to }) => to),
    steps: new Float64Array(pairs.length),
  };
});
/** Works out the steps of all kinds of pages from a vector of all weights. */
export function fillSteps(weights: Float64Array): void {
  PAIRS.forEach(({ from, to, steps }, kind) => {
    for (let pair = 0; pair < steps.length; pair++) {
      const [before, next] = [from[pair] as number, to[pair] as number];
      const onAny = weights[placeOf(before, next)] as number;
      steps[pair] = Math.exp(onAny + (weights[placeOf(before, next, kind)] as number));
    }
  });
}

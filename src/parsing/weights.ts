import { LABEL_COUNT, STATE_COUNT } from './chain';
import { VALUE_COUNT } from './features/all-features';
import { PAGE_VALUE_COUNT } from './features/page-kind';
import { mayFollow, PAGE_KINDS, STATES, type State } from './labels';
import packed from './packed-weights.json';

/** The weights of the chain. They are log odds; a higher sum is a likelier reading. */
export interface Weights {
  /** `VALUE_COUNT` rows of `LABEL_COUNT`. */
  readonly values: Float32Array;
  /** For each kind of page, `STATE_COUNT` rows (from) of `STATE_COUNT` (to); -Infinity where one may not follow the other. */
  readonly transitions: readonly Float32Array[];
  /** `PAGE_VALUE_COUNT` rows of one for each kind of page. */
  readonly pages: Float32Array;
}

/**
 * The weights as they are shipped: in twenty-fifths, a list for each column of the fitted table, which takes a third of the room of
 * that table, and every first visit waits for it. Scores are the same as with hundredths, but for two or three lines. `build/weight-table.ts` makes it.
 */
export interface PackedWeights {
  /** For each of `LABELS` one weight a feature value. */
  readonly values: readonly (readonly number[])[];
  /** For all kinds of pages, and for what each adds: one weight a pair of states, `from * STATE_COUNT + to`. */
  readonly transitions: readonly (readonly number[])[];
  /** For each of `PAGE_KINDS` one weight a value of the page. */
  readonly pages: readonly (readonly number[])[];
}

/** Steps to a weight of one. */
export const STEPS = 25;

/** Packed weights as dense arrays. */
export function unpackWeights({ values, transitions, pages }: PackedWeights): Weights {
  const [shared = [], ...added] = transitions;
  return {
    values: rowsOf(values, VALUE_COUNT, LABEL_COUNT),
    pages: rowsOf(pages, PAGE_VALUE_COUNT, PAGE_KINDS.length),
    transitions: PAGE_KINDS.map((kind, index) =>
      Float32Array.from({ length: STATE_COUNT * STATE_COUNT }, (_, pair) => {
        const from = STATES[Math.floor(pair / STATE_COUNT)] as State;
        const to = STATES[pair % STATE_COUNT] as State;
        if (!mayFollow(from, to, kind)) return Number.NEGATIVE_INFINITY;
        return (shared[pair] ?? 0) / STEPS + (added[index]?.[pair] ?? 0) / STEPS;
      }),
    ),
  };
}

function rowsOf(columns: readonly (readonly number[])[], rows: number, width: number): Float32Array {
  const dense = new Float32Array(rows * width);
  columns.forEach((column, at) => {
    column.forEach((weight, row) => {
      dense[row * width + at] = weight / STEPS;
    });
  });
  return dense;
}

/** The shipped weights. */
export const FITTED: Weights = unpackWeights(packed);

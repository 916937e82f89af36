import { STATE_COUNT } from '../chain';
import { VALUE_COUNT, valueName } from '../features/all-features';
import { PAGE_VALUE_COUNT, pageValueName } from '../features/page-kind';
import { LABELS, PAGE_KINDS, STATES, type State } from '../labels';
import { type PackedWeights, STEPS } from '../weights';

/** The fitted weights as they are kept: rows by name, so that a feature more or less leaves the others alone. */
export interface WeightTable {
  readonly origin: string;
  /** Per feature value one weight for each of `LABELS`. */
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** `body body > behind aside`: weight of one state after another, for all kinds of pages and what each adds. */
  readonly transitions: Readonly<Record<string, readonly number[]>>;
  /** What the page as a whole says: per value one weight for each of `PAGE_KINDS`. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

function stateName({ where, label }: State): string {
  return `${where} ${label}`;
}

/** The name of a transition in the fitted table: "body body > behind aside". Indexes into `STATES`. */
export function transitionName(from: number, to: number): string {
  return `${stateName(STATES[from] as State)} > ${stateName(STATES[to] as State)}`;
}

/** The table as it is shipped; what it does not name weighs nothing. */
export function packWeights({ values, transitions, pages }: WeightTable): PackedWeights {
  return {
    values: columnsOf(LABELS.length, VALUE_COUNT, value => values[valueName(value)]),
    transitions: columnsOf(
      1 + PAGE_KINDS.length,
      STATE_COUNT * STATE_COUNT,
      pair => transitions[transitionName(Math.floor(pair / STATE_COUNT), pair % STATE_COUNT)],
    ),
    pages: columnsOf(PAGE_KINDS.length, PAGE_VALUE_COUNT, value => pages[pageValueName(value)]),
  };
}

function columnsOf(
  columns: number,
  rows: number,
  rowOf: (row: number) => readonly number[] | undefined,
): number[][] {
  return Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (_, row) => nearestStep(rowOf(row)?.[column] ?? 0)),
  );
}

/** Not -0, which JSON does not know. */
const nearestStep = (weight: number) => Math.round(weight * STEPS) + 0;

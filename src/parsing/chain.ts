/**
 * A conditional random field over the blocks of a text (Lafferty, McCallum and Pereira 2001): a linear chain for
 * each kind of page, with a score for the kind.
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
import { PAGE_FEATURES, PAGE_OFFSETS, PAGE_VALUE_COUNT, pageValueName } from './features/page-kind';
import { LABELS, mayFollow, PAGE_KINDS, STATES, type State } from './labels';
import type { Page } from './page';

export const LABEL_COUNT = LABELS.length;
export const STATE_COUNT = STATES.length;

/** The fitted table as it is stored: rows by name, so that a feature more or less leaves the others alone. */
export interface WeightTable {
  readonly origin: string;
  /** Per feature value one weight for each of `LABELS`. */
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** `body body > behind aside`: weight of one state after another, for all kinds of pages and what each adds. */
  readonly transitions: Readonly<Record<string, readonly number[]>>;
  /** What the page as a whole says: per value one weight for each of `PAGE_KINDS`. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

/** The same as dense arrays. Weights are log odds; a higher sum is a likelier reading. */
export interface Weights {
  /** `VALUE_COUNT` rows of `LABEL_COUNT`. */
  readonly values: Float32Array;
  /** For each kind of page, `STATE_COUNT` rows (from) of `STATE_COUNT` (to); -Infinity where one may not follow the other. */
  readonly transitions: readonly Float32Array[];
  /** `PAGE_VALUE_COUNT` rows of one for each kind of page. */
  readonly pages: Float32Array;
}

function stateName({ where, label }: State): string {
  return `${where} ${label}`;
}

/** The name of a transition in the fitted table: "body body > behind aside". Indexes into `STATES`. */
export function transitionName(from: number, to: number): string {
  return `${stateName(STATES[from] as State)} > ${stateName(STATES[to] as State)}`;
}

/** The fitted table as dense arrays; what it does not name weighs nothing. */
export function toWeights(table: WeightTable): Weights {
  const values = new Float32Array(VALUE_COUNT * LABEL_COUNT);
  for (let value = 0; value < VALUE_COUNT; value++)
    values.set(table.values[valueName(value)] ?? [], value * LABEL_COUNT);
  const pages = new Float32Array(PAGE_VALUE_COUNT * PAGE_KINDS.length);
  for (let value = 0; value < PAGE_VALUE_COUNT; value++)
    pages.set(table.pages[pageValueName(value)] ?? [], value * PAGE_KINDS.length);
  const transitions = PAGE_KINDS.map((kind, index) =>
    Float32Array.from({ length: STATE_COUNT * STATE_COUNT }, (_, pair) => {
      const from = Math.floor(pair / STATE_COUNT);
      const to = pair % STATE_COUNT;
      if (!mayFollow(STATES[from] as State, STATES[to] as State, kind)) return Number.NEGATIVE_INFINITY;
      const row = table.transitions[transitionName(from, to)] ?? [];
      return (row[0] ?? 0) + (row[index + 1] ?? 0);
    }),
  );
  return { values, transitions, pages };
}

/** Indexes of the values that hold for the page as a whole. */
export function activePageValues(page: Page): number[] {
  return PAGE_FEATURES.flatMap((feature, index) => {
    const answer = feature.of(page, 0);
    return answer < 0 ? [] : [(PAGE_OFFSETS[index] as number) + answer];
  });
}

/**
 * How much a page as a whole looks like each of `PAGE_KINDS`.
 * @param active What `activePageValues` says of it.
 */
export function scorePageKinds(active: readonly number[], { pages }: Weights): number[] {
  return PAGE_KINDS.map((_, kind) =>
    active.reduce((sum, value) => sum + (pages[value * PAGE_KINDS.length + kind] as number), 0),
  );
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

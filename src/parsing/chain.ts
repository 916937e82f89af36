/**
 * A conditional random field over the blocks of a text (Lafferty, McCallum and Pereira 2001): a linear chain for
 * each kind of page, with a score for the kind.
 */
import { ALL_INDEXES, FEATURE_OFFSETS, FEATURES, TEXT_INDEXES } from './features/all-features';
import type { Feature } from './features/feature';
import { PAGE_FEATURES, PAGE_OFFSETS } from './features/page-kind';
import { LABELS, PAGE_KINDS, STATES } from './labels';
import type { Page } from './page';
import type { Weights } from './weights';

export const LABEL_COUNT = LABELS.length;
export const STATE_COUNT = STATES.length;

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

import type { Cut, Reason } from '../model/article';
import { LABEL_COUNT, type Weights } from './chain';
import { valueName } from './features/all-features';
import { pageValueName } from './features/page-kind';
import { LABELS, PAGE_KINDS } from './labels';

const HEADLINE = LABELS.indexOf('headline');
/** Reasons weaker than this are summed up in one. */
const SLIGHT = 0.15;

/** What the page was read as, against what it would have been read as without a headline here. */
export interface PageChoice {
  /** The values that hold for the page as a whole (`activePageValues`). */
  readonly values: readonly number[];
  /** Indexes into `PAGE_KINDS`. */
  readonly kind: number;
  readonly rival: number;
}

/**
 * Why a block is a headline: the weights of its values for "headline" less those for the likeliest other
 * label, and what spoke for the kind of page if another kind has no headline here, strongest first; what smaller
 * reasons and the rest of the page add comes last, so that all weights add up to `margin`.
 */
export function explainCut(
  active: Int16Array | Int32Array,
  margin: number,
  weights: Weights,
  page: PageChoice,
): Cut {
  const { values } = weights;
  const rival = rivalOf(active, values);
  const reasons = pageReasons(page, weights);
  let told = reasons.reduce((sum, { weight }) => sum + weight, 0);
  for (const value of active) {
    if (value < 0) continue;
    const weight = round(
      (values[value * LABEL_COUNT + HEADLINE] as number) - (values[value * LABEL_COUNT + rival] as number),
    );
    if (Math.abs(weight) < SLIGHT) continue;
    told += weight;
    reasons.push({ name: valueName(value), weight });
  }
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  reasons.push({ name: REST[rival] ?? '', weight: round(margin - told) });
  return { confidence: round(1 / (1 + Math.exp(-margin))), reasons };
}

function pageReasons({ values, kind, rival }: PageChoice, { pages }: Weights): Reason[] {
  return values
    .map(value => ({
      name: `read as ${PAGE_KINDS[kind]} rather than ${PAGE_KINDS[rival]}: ${pageValueName(value)}`,
      weight: round(
        (pages[value * PAGE_KINDS.length + kind] as number) -
          (pages[value * PAGE_KINDS.length + rival] as number),
      ),
    }))
    .filter(({ weight }) => Math.abs(weight) >= SLIGHT);
}

const REST = LABELS.map(label => `rather than ${label}: the rest of the page`);

/** The label that the block's values speak for most, headline apart. */
function rivalOf(active: Int16Array | Int32Array, values: Float32Array): number {
  const scores = new Float32Array(LABEL_COUNT);
  for (const value of active)
    if (value >= 0)
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[label] = (scores[label] as number) + (values[value * LABEL_COUNT + label] as number);
  scores[HEADLINE] = Number.NEGATIVE_INFINITY;
  return scores.indexOf(Math.max(...scores));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

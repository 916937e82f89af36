import type { Cut, Reason } from '../model/article';
import { LABEL_COUNT, type Weights } from './chain';
import { valueName } from './features/all-features';
import { LABELS } from './labels';

const HEADLINE = LABELS.indexOf('headline');
/** Reasons weaker than this are summed up in one. */
const SLIGHT = 0.15;

/**
 * Why a block is a headline: the weights of its values for "headline" less those for the likeliest other
 * label, strongest first; what smaller reasons and the rest of the page add comes last, so that all
 * weights add up to `margin`.
 */
export function explainCut(active: Int32Array, margin: number, { values }: Weights): Cut {
  const rival = rivalOf(active, values);
  const reasons: Reason[] = [];
  let told = 0;
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

const REST = LABELS.map(label => `rather than ${label}: the rest of the page`);

/** The label that the block's values speak for most, headline apart. */
function rivalOf(active: Int32Array, values: Float32Array): number {
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

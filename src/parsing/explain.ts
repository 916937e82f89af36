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
export function explainCut(active: Int32Array, margin: number, weights: Weights): Cut {
  const values = [...active].filter(value => value >= 0);
  const scores = LABELS.map((_, label) =>
    values.reduce((sum, value) => sum + (weights.values[value * LABEL_COUNT + label] ?? 0), 0),
  );
  const rival = scores.reduce(
    (best, score, label) => (label !== HEADLINE && score > (scores[best] ?? 0) ? label : best),
    HEADLINE === 0 ? 1 : 0,
  );
  const reasons = values
    .map(
      (value): Reason => ({
        name: valueName(value),
        weight: round(
          (weights.values[value * LABEL_COUNT + HEADLINE] ?? 0) -
            (weights.values[value * LABEL_COUNT + rival] ?? 0),
        ),
      }),
    )
    .filter(({ weight }) => Math.abs(weight) >= SLIGHT)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const rest = round(margin - reasons.reduce((sum, { weight }) => sum + weight, 0));
  return {
    confidence: round(1 / (1 + Math.exp(-margin))),
    reasons: [...reasons, { name: `rather than ${LABELS[rival]}: the rest of the page`, weight: rest }],
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

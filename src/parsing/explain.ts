import type { Cut, Reason } from '../model/article';
import { LABEL_COUNT } from './chain';
import { valueName } from './features/all-features';
import { pageValueName } from './features/page-kind';
import { LABELS, PAGE_KINDS } from './labels';
import type { Weights } from './weights';

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
  for (let index = 0; index < active.length; index++) {
    const value = active[index] as number;
    if (value < 0) continue;
    const reason = reasonOf(value, rival, weights);
    if (Math.abs(reason.weight) >= SLIGHT) reasons.push(reason);
  }
  let told = 0;
  for (let index = 0; index < reasons.length; index++) told += (reasons[index] as Reason).weight;
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  reasons.push({ name: REST[rival] ?? '', weight: round(margin - told) });
  return { confidence: round(1 / (1 + Math.exp(-margin))), reasons };
}

/** The same few thousand reasons are given again and again; a text of 100,000 headlines would hold millions. */
const reasonsUnder = new WeakMap<Weights, Reason[]>();

/** Why a value speaks for a headline rather than for another label. */
function reasonOf(value: number, rival: number, weights: Weights): Reason {
  let known = reasonsUnder.get(weights);
  if (!known) {
    known = [];
    reasonsUnder.set(weights, known);
  }
  const row = value * LABEL_COUNT;
  let reason = known[row + rival];
  if (!reason) {
    const { values } = weights;
    reason = {
      name: valueName(value),
      weight: round((values[row + HEADLINE] as number) - (values[row + rival] as number)),
    };
    known[row + rival] = reason;
  }
  return reason;
}

/** By the values of a page, for each two kinds of pages: what is said of the page is the same for all its headlines. */
const pageReasonsOf = new WeakMap<readonly number[], Map<number, readonly Reason[]>>();

function pageReasons(choice: PageChoice, weights: Weights): Reason[] {
  let known = pageReasonsOf.get(choice.values);
  if (!known) {
    known = new Map();
    pageReasonsOf.set(choice.values, known);
  }
  const key = choice.kind * PAGE_KINDS.length + choice.rival;
  let reasons = known.get(key);
  if (!reasons) {
    reasons = reasonsForKind(choice, weights);
    known.set(key, reasons);
  }
  return [...reasons];
}

function reasonsForKind({ values, kind, rival }: PageChoice, { pages }: Weights): Reason[] {
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

const scores = new Float32Array(LABEL_COUNT);

/** The label that the block's values speak for most, headline apart. */
function rivalOf(active: Int16Array | Int32Array, values: Float32Array): number {
  scores.fill(0);
  for (let index = 0; index < active.length; index++) {
    const row = (active[index] as number) * LABEL_COUNT;
    if (row >= 0)
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[label] = (scores[label] as number) + (values[row + label] as number);
  }
  scores[HEADLINE] = Number.NEGATIVE_INFINITY;
  return scores.indexOf(Math.max(...scores));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

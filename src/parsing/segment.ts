import type { Cut } from '../model/article';
import type { Block } from './blocks';
import { activePageValues, activeValues, LABEL_COUNT, scoreLabels, scorePageKinds } from './chain';
import { type Alternatives, decodeChain, type Reading } from './decode-chain';
import { explainCut } from './explain';
import { FEATURES } from './features/all-features';
import { KeptValues } from './kept-values';
import { LABELS, type Label, PAGE_KINDS, STATES } from './labels';
import type { Profile } from './profile';
import { agreement, learnTemplate, patternOf } from './template';
import type { Opening } from './untitled';
import { FITTED, type Weights } from './weights';
import { OVERLAP, readOpening, WINDOW, WindowReader, type WindowSize, windowEnd } from './windows';

/** A block with what it is. */
export interface LabelledBlock {
  readonly block: Block;
  readonly profile: Profile;
  /** Index into `STATES`. */
  readonly state: number;
  /** Only where an article begins. */
  readonly cut: Cut | null;
}

/**
 * Chooses for every block what it is: the best reading of the whole text, with the reason of every cut.
 * Windows only bound what is held in memory: the template is learned from the first one, the choice is made
 * over all of them at once.
 * @param window Size of the windows, for the test that it changes nothing.
 */
export function segment(blocks: readonly Block[], weights = FITTED, window = WINDOW): LabelledBlock[] {
  const scored = scoreText(blocks, weights, window);
  const first = readAsAnyKind(scored, weights);
  const isPatterned = enforcePattern(scored, first.states);
  const { states, against } = isPatterned ? readAsAnyKind(scored, weights) : first;
  return blocks.map((block, at) => {
    const state = states[at] ?? 0;
    const isHeadline = STATES[state]?.label === 'headline';
    const cut = isHeadline ? explain(scored, at, against(at), weights) : null;
    return { block, profile: scored.profiles[at] as Profile, state, cut };
  });
}

function explain(
  { active, pageValues }: ScoredText,
  at: number,
  { margin, kind, rival }: Alternative,
  weights: Weights,
): Cut {
  return explainCut(active(at), margin, weights, { values: pageValues, kind, rival });
}

/**
 * Reads a text as articles under the lines that stand for their headlines.
 * @param isAll Whether there are no others.
 */
export function segmentUnder(opening: Opening, weights = FITTED, isAll = false): LabelledBlock[] {
  const { blocks, headlines, leadIns } = opening;
  const { scores, profiles } = scoreText(blocks, weights, WINDOW);
  if (isAll)
    for (let at = HEADLINE; at < scores.length; at += LABEL_COUNT)
      if (!headlines.has((at - HEADLINE) / LABEL_COUNT)) scores[at] = Number.NEGATIVE_INFINITY;
  for (const at of headlines.keys()) allowOnly(HEADLINE, scores, at);
  for (const at of leadIns) allowOnly(LEAD_IN, scores, at);
  const kind = headlines.size > 1 ? MANY : headlines.size === 1 ? SINGLE : NONE;
  const { states } = decodeChain(scores, weights, kind);
  return blocks.map((block, at) => ({
    block,
    profile: profiles[at] as Profile,
    state: states[at] ?? 0,
    cut: headlines.get(at) ?? null,
  }));
}

function allowOnly(only: number, scores: Float32Array, at: number): void {
  for (let label = 0; label < LABEL_COUNT; label++)
    if (label !== only) scores[at * LABEL_COUNT + label] = Number.NEGATIVE_INFINITY;
}

const LEAD_IN = LABELS.indexOf('lead-in');
const NONE = PAGE_KINDS.indexOf('none');
const SINGLE = PAGE_KINDS.indexOf('single');

/** Of a text so long nothing but several articles is expected. */
const LONGEST_PAGE = 4096;
const MANY = PAGE_KINDS.indexOf('many');

/** What the best reading without a headline at a block would cost, and as which kind of page that would be. */
interface Alternative {
  readonly margin: number;
  /** Indexes into `PAGE_KINDS`: of the best reading with the headline, and of the best without. */
  readonly kind: number;
  readonly rival: number;
}

/** Reads a text as each kind of page, and takes the best. */
function readAsAnyKind(
  { scores, pageScores, profiles }: ScoredText,
  weights: Weights,
): { states: Uint8Array; against: (at: number) => Alternative } {
  const kinds = profiles.length > LONGEST_PAGE ? [MANY] : [...PAGE_KINDS.keys()];
  const readings = kinds
    .map(kind => {
      const { score, states, alternatives } = decodeChain(scores, weights, kind);
      const pageScore = pageScores[kind] ?? 0;
      return { kind, states, alternatives, pageScore, score: score + pageScore };
    })
    .sort((a, b) => b.score - a.score);
  return {
    states: (readings[0] as KindReading).states,
    against: at => {
      const best = strongest(readings, ({ withHeadline }) => withHeadline[at] as number);
      const rival = strongest(readings, ({ without }) => without[at] as number);
      return { margin: best.score - rival.score, kind: best.kind, rival: rival.kind };
    },
  };
}

/** A text read as one kind of page. */
interface KindReading extends Reading {
  /** Index into `PAGE_KINDS`, and what speaks for it; `score` holds that too. */
  readonly kind: number;
  readonly pageScore: number;
}

/**
 * The kind whose alternative scores most.
 * @param readings The best first: no alternative of a reading scores more than itself, so that most need not be worked out.
 */
function strongest(readings: readonly KindReading[], scoreOf: (alternatives: Alternatives) => number) {
  let found = { kind: -1, score: Number.NEGATIVE_INFINITY };
  for (const { kind, alternatives, pageScore, score } of readings) {
    if (score < found.score) break;
    const its = scoreOf(alternatives()) + pageScore;
    if (its > found.score) found = { kind, score: its };
  }
  return found;
}

/** Holds all candidates to the pattern that the headlines of a first reading follow; false where there is none. */
function enforcePattern({ scores, traits, isCandidate }: ScoredText, states: Uint8Array): boolean {
  const traitsOfAll = (label: Label) => [...traits.filter((_, at) => labelAt(states, at) === label)];
  const pattern = patternOf(traitsOfAll('headline'), traitsOfAll('crosshead'));
  if (!pattern) return false;
  for (let at = 0; at < traits.length; at++)
    if (isCandidate[at] === 1) {
      const index = at * LABEL_COUNT + HEADLINE;
      scores[index] = (scores[index] as number) + agreement(traits[at] as number, pattern);
    }
  return true;
}

function labelAt(states: Uint8Array, at: number): Label | undefined {
  return STATES[states[at] ?? 0]?.label;
}

/** What the choice is made from. */
interface ScoredText {
  readonly profiles: readonly Profile[];
  /** `LABEL_COUNT` a block. */
  readonly scores: Float32Array;
  /** What holds for the page as a whole, and the score of that for each of `PAGE_KINDS`. */
  readonly pageValues: readonly number[];
  readonly pageScores: readonly number[];
  /** Whether a block may be a headline by its looks, and its traits (`traitsOf`). */
  readonly isCandidate: Uint8Array;
  readonly traits: Uint32Array;
  /** The values that hold for a block. */
  readonly active: (at: number) => Int16Array | Int32Array;
}

function scoreText(blocks: readonly Block[], weights: Weights, window: WindowSize): ScoredText {
  const opening = readOpening(blocks);
  const template = learnTemplate(opening);
  const scores = new Float32Array(blocks.length * LABEL_COUNT);
  const profiles: Profile[] = [];
  const traits = new Uint32Array(blocks.length);
  const candidates = new Uint8Array(blocks.length);
  const kept = new KeptValues(blocks.length);
  const active = new Int32Array(FEATURES.length);
  const reader = new WindowReader(blocks, template, opening);
  // What is asked of the page as a whole is answered by the template.
  const pageValues = activePageValues(reader.read(0, 0));
  for (let from = 0; from < blocks.length; ) {
    const end = windowEnd(blocks, from, window);
    const page = reader.read(from, end);
    for (let at = from; at < end; at++) {
      const offset = at * LABEL_COUNT;
      scoreLabels(page, at - page.offset, weights, scores, offset, active);
      if (mayBeCut(scores, offset)) kept.keep(at, active);
      const here = at - page.offset;
      traits[at] = page.traits[here] as number;
      candidates[at] = page.isTitle[here] as number;
      profiles.push(page.profiles[here] as Profile);
    }
    from = end;
  }
  const readAgain = (at: number) =>
    activeValues(new WindowReader(blocks, template, opening).read(at, at + 1), Math.min(at, OVERLAP));
  return {
    profiles,
    scores,
    pageValues,
    pageScores: scorePageKinds(pageValues, weights),
    traits,
    isCandidate: candidates,
    active: at => kept.of(at) ?? readAgain(at),
  };
}

const HEADLINE = LABELS.indexOf('headline');
/** A headline whose score is so far below another label's is hardly ever chosen; its values are not kept. */
const OUT_OF_REACH = 3;

function mayBeCut(scores: Float32Array, offset: number): boolean {
  const headline = (scores[offset + HEADLINE] as number) + OUT_OF_REACH;
  for (let label = 0; label < LABEL_COUNT; label++)
    if ((scores[offset + label] as number) > headline) return false;
  return true;
}

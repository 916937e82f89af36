import type { LabelledBlock } from './assemble';
import type { Block } from './blocks';
import { activeValues, decodeChain, LABEL_COUNT, scoreLabels, toWeights, type Weights } from './chain';
import { explainCut } from './explain';
import fitted from './fitted-weights.json';
import { STATES } from './labels';
import { profileBlocks, toPage } from './page';
import { learnTemplate } from './template';

const FITTED: Weights = toWeights(fitted);

/** Chooses for every block what it is: the best reading of the whole text, with the reason of every cut. */
export function segment(blocks: readonly Block[], weights: Weights = FITTED): LabelledBlock[] {
  const profiled = profileBlocks(blocks);
  const page = toPage(profiled, learnTemplate(profiled.profiles, profiled.kinds), 0, blocks.length);
  const scores = new Float32Array(blocks.length * LABEL_COUNT);
  for (let at = 0; at < blocks.length; at++) scoreLabels(page, at, weights, scores, at * LABEL_COUNT);
  const { states, headlineMargins } = decodeChain(scores, weights);
  return profiled.profiles.map((profile, at) => {
    const state = states[at] ?? 0;
    const isCut = STATES[state]?.label === 'headline';
    const cut = isCut ? explainCut(activeValues(page, at), headlineMargins[at] ?? 0, weights) : null;
    return { block: profile.block, profile, state, cut };
  });
}

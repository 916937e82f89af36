import type { Cut } from '../model/article';
import type { Block } from './blocks';
import { activeValues, decodeChain, LABEL_COUNT, scoreLabels, toWeights, type Weights } from './chain';
import { explainCut } from './explain';
import fitted from './fitted-weights.json';
import { STATES } from './labels';
import { type Page, readBlocks, type Stretch, toPage } from './page';
import type { Profile } from './profile';
import { learnTemplate, type Template } from './template';

/** A block with what it is. */
export interface LabelledBlock {
  readonly block: Block;
  readonly profile: Profile;
  /** Index into `STATES`. */
  readonly state: number;
  /** Only where an article begins. */
  readonly cut: Cut | null;
}

/** How much of a text is read at a time: 4 MB, or so many blocks where lines are short. */
export interface WindowSize {
  readonly characters: number;
  readonly blocks: number;
}

const FITTED: Weights = toWeights(fitted);
const WINDOW: WindowSize = { characters: 4e6, blocks: 32_768 };
/**
 * Windows overlap by so many blocks to either side: four times as far as any feature sees, because some
 * look at what another has worked out for a neighbour.
 */
const OVERLAP = 128;

/**
 * Chooses for every block what it is: the best reading of the whole text, with the reason of every cut.
 * Windows only bound what is held in memory: the template is learned from the first one, the choice is made
 * over all of them at once.
 * @param window Size of the windows, for the test that it changes nothing.
 */
export function segment(blocks: readonly Block[], weights = FITTED, window = WINDOW): LabelledBlock[] {
  const opening = readBlocks(blocks.slice(0, windowEnd(blocks, 0, WINDOW)));
  const template = learnTemplate(opening);
  const scores = new Float32Array(blocks.length * LABEL_COUNT);
  const profiles: Profile[] = [];
  for (let from = 0; from < blocks.length; ) {
    const end = windowEnd(blocks, from, window);
    const page = pageAround(blocks, from, end, template, opening);
    for (let at = from; at < end; at++) {
      scoreLabels(page, at - page.offset, weights, scores, at * LABEL_COUNT);
      profiles.push(page.profiles[at - page.offset] as Profile);
    }
    from = end;
  }
  const { states, headlineMargins } = decodeChain(scores, weights);
  const explain = explainer(blocks, template, opening, weights);
  return blocks.map((block, at) => {
    const state = states[at] ?? 0;
    const isCut = STATES[state]?.label === 'headline';
    const cut = isCut ? explain(at, headlineMargins[at] ?? 0) : null;
    return { block, profile: profiles[at] as Profile, state, cut };
  });
}

/** Index after the last block of the window that begins at `from`. */
function windowEnd(blocks: readonly Block[], from: number, { characters, blocks: most }: WindowSize): number {
  const start = blocks[from]?.start ?? 0;
  let end = from + 1;
  while (end < blocks.length && end - from < most && (blocks[end]?.end ?? 0) - start <= characters) end++;
  return Math.min(end, blocks.length);
}

/** The page of a window with its overlap; a text of one window is not read twice. */
function pageAround(
  blocks: readonly Block[],
  from: number,
  end: number,
  template: Template,
  opening: Stretch,
): Page {
  const first = Math.max(0, from - OVERLAP);
  const last = Math.min(blocks.length, end + OVERLAP);
  const isWhole = first === 0 && last === opening.blocks.length;
  return toPage(isWhole ? opening : readBlocks(blocks.slice(first, last)), template, first);
}

/** Explains cuts one after the other; keeps the page of the window that the last one stood in. */
function explainer(blocks: readonly Block[], template: Template, opening: Stretch, weights: Weights) {
  let page: Page | null = null;
  let until = -1;
  return (at: number, margin: number): Cut => {
    if (page === null || at >= until) {
      until = windowEnd(blocks, at, WINDOW);
      page = pageAround(blocks, at, until, template, opening);
    }
    return explainCut(activeValues(page, at - page.offset), margin, weights);
  };
}

import { type Label, STATES } from './labels';
import type { LabelledBlock } from './segment';

const LEAD_IN = STATES.findIndex(({ label, where }) => label === 'lead-in' && where === 'behind');

/** A date that is all the text a story has stays with it. */
const MAY_MOVE: ReadonlySet<Label | undefined> = new Set<Label>(['aside', 'meta']);

const labelOf = ({ state }: LabelledBlock) => STATES[state]?.label;
const isDate = (labelled: LabelledBlock | undefined) => labelled?.profile.notes.dateLine === true;

/**
 * A date between two stories may end the one or open the other. Where the first story has one above its headline, and none stands
 * below the last, those in between are the next story's, as blogs and diaries print them.
 * @returns the same blocks, such dates as lead-ins
 */
export function withDatesAbove(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const first = blocks.findIndex(block => labelOf(block) === 'headline');
  const lastText = blocks.findLastIndex(block => labelOf(block) === 'body');
  if (!isDate(blocks[first - 1]) || isDate(blocks[lastText + 1])) return blocks;
  return blocks.map((block, at) => {
    const next = blocks[at + 1];
    const isAbove = next !== undefined && labelOf(next) === 'headline';
    return isAbove && isDate(block) && MAY_MOVE.has(labelOf(block)) ? { ...block, state: LEAD_IN } : block;
  });
}

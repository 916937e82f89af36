import type { ParsedText } from '../model/article';
import type { CutRuling } from '../model/cut-ruling';
import type { RawText } from '../model/source-record';
import { assemble } from './assemble';
import { toBlocks } from './blocks';
import type { Weights } from './chain';
import { splitLines } from './lines';
import { markRepeats } from './near-repeats';
import { ruledBeginnings, underRulings } from './ruled-cuts';
import { FITTED, segment, segmentUnder } from './segment';
import { openingOf } from './untitled';

/** A function of its own, so that the lines are let go of before the blocks are read. */
function readLines(text: string, rulings: readonly CutRuling[]) {
  const lines = splitLines(text);
  return { blocks: toBlocks(text, lines, ruledBeginnings(rulings)), lineCount: lines.length };
}

/**
 * Turns a text into its articles and what is set aside. Every non-blank line comes out in exactly one
 * place; a text without an article comes out set aside as a whole.
 * @param weights Other weights than the shipped ones, for measuring.
 * @param rulings What the reader says of where articles begin; all else stays as it is found.
 */
export function parseText(
  { source, text }: RawText,
  weights: Weights = FITTED,
  rulings: readonly CutRuling[] = [],
): ParsedText {
  const { blocks, lineCount } = readLines(text, rulings);
  const labelled = segment(blocks, weights);
  const opening = openingOf(text, labelled);
  const found = opening ? segmentUnder(opening, weights) : labelled;
  const read = rulings.length === 0 ? found : segmentUnder(underRulings(text, found, rulings), weights, true);
  return markRepeats(assemble(source, lineCount, read));
}

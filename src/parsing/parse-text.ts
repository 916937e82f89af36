import type { ParsedText } from '../model/article';
import type { RawText } from '../model/source-record';
import { assemble } from './assemble';
import { toBlocks } from './blocks';
import { splitLines } from './lines';
import { markRepeats } from './near-repeats';
import type { RuledCuts } from './ruled-cuts';
import { segment, segmentUnder } from './segment';
import { openingOf } from './untitled';
import { FITTED, type Weights } from './weights';

/** A function of its own, so that the lines are let go of before the blocks are read. */
function readLines(text: string, beginnings?: ReadonlySet<string>) {
  const lines = splitLines(text);
  return { blocks: toBlocks(text, lines, beginnings), lineCount: lines.length };
}

/**
 * Turns a text into its articles and what is set aside. Every non-blank line comes out in exactly one
 * place; a text without an article comes out set aside as a whole.
 * @param weights Other weights than the shipped ones, for measuring.
 * @param ruled What the reader says of where articles begin; all else stays as it is found.
 */
export function parseText(
  { source, text }: RawText,
  weights: Weights = FITTED,
  ruled?: RuledCuts,
): ParsedText {
  const { blocks, lineCount } = readLines(text, ruled?.beginnings);
  const labelled = segment(blocks, weights);
  const opening = openingOf(text, labelled);
  const found = opening ? segmentUnder(opening, weights) : labelled;
  const read = ruled ? segmentUnder(ruled.applyTo(text, found), weights, true) : found;
  return markRepeats(assemble(source, lineCount, read));
}

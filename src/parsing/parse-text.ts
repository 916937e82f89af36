import type { ParsedText } from '../model/article';
import type { RawText } from '../model/source-record';
import { assemble } from './assemble';
import { toBlocks } from './blocks';
import type { Weights } from './chain';
import { splitLines } from './lines';
import { markRepeats } from './near-repeats';
import { FITTED, segment, segmentUnder } from './segment';
import { openingOf } from './untitled';

/** A function of its own, so that the lines are let go of before the blocks are read. */
function readLines(text: string) {
  const lines = splitLines(text);
  return { blocks: toBlocks(text, lines), lineCount: lines.length };
}

/**
 * Turns a text into its articles and what is set aside. Every non-blank line comes out in exactly one
 * place; a text without an article comes out set aside as a whole.
 * @param weights Other weights than the shipped ones, for measuring.
 */
export function parseText({ source, text }: RawText, weights: Weights = FITTED): ParsedText {
  const { blocks, lineCount } = readLines(text);
  const labelled = segment(blocks, weights);
  const opening = openingOf(text, labelled);
  const read = opening ? segmentUnder(opening, weights) : labelled;
  return markRepeats(assemble(source, lineCount, read));
}

import type { ParsedText } from '../model/article';
import type { RawText } from '../model/source-record';
import { assemble } from './assemble';
import { toBlocks } from './blocks';
import { splitLines } from './lines';
import { markRepeats } from './near-repeats';
import { segment } from './segment';

/**
 * Turns a text into its articles and what is set aside. Every non-blank line comes out in exactly one
 * place; a text without an article comes out set aside as a whole.
 */
export function parseText({ source, text }: RawText): ParsedText {
  const lines = splitLines(text);
  const blocks = toBlocks(text, lines);
  const labelled = segment(blocks);
  return markRepeats(assemble(source, lines.length, labelled));
}

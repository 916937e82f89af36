import type { TextPart } from '../model/article';
import type { SourceSpan } from '../model/source-span';
import type { Block } from './blocks';

/** The lines and offsets from one block to another, both included. */
export function spanOf(source: string, first: Block, last: Block = first): SourceSpan {
  return { source, firstLine: first.firstLine, lastLine: last.lastLine, start: first.start, end: last.end };
}

/** A block's text with its span; of a wrapped one the span also holds the line ends that the text lacks. */
export function partOf(source: string, block: Block): TextPart {
  return { text: block.text, span: spanOf(source, block) };
}

/** Blocks that follow one another, joined by spaces. */
export function joinBlocks(source: string, blocks: readonly Block[]): TextPart {
  const [first] = blocks;
  if (!first) throw new Error('nothing to join');
  return { text: blocks.map(({ text }) => text).join(' '), span: spanOf(source, first, blocks.at(-1)) };
}

/** Markdown that wraps a whole line: `## …`, `**…**`, `[…](https://…)`; and "more ..." that a page glued on. */
const WRAPPINGS = [
  /^#{1,6}\s+(.+?)\s*#*$/u,
  /^(?:\*\*|__)(.+)(?:\*\*|__)$/u,
  /^\[([^\]]+)\]\([^)]*\)$/u,
  /^more \.{3}\s*(\S.*)$/iu,
];

/** A title without the markup around it; its span is that of the words that are left. */
export function unwrapTitle(part: TextPart): TextPart {
  for (const wrapping of WRAPPINGS) {
    const inner = wrapping.exec(part.text)?.[1];
    if (inner === undefined) continue;
    const before = part.text.indexOf(inner);
    const after = part.text.length - before - inner.length;
    const { span } = part;
    return unwrapTitle({ text: inner, span: { ...span, start: span.start + before, end: span.end - after } });
  }
  return part;
}

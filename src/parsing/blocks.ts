import { isWrappedAt, wrapWidth } from './hard-wrap';
import { type Line, trimmed } from './lines';

/**
 * What the eye takes for one unit: a paragraph, a headline, a list item. One line, or the lines of one
 * hard-wrapped paragraph.
 */
export interface Block {
  /** Trimmed; lines of a wrapped paragraph are joined by one space. */
  readonly text: string;
  /** First and last line, counted from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Offsets of the trimmed stretch, UTF-16 code units from 0, `end` not included. */
  readonly start: number;
  readonly end: number;
  /** Blank lines above it; a new page counts for one more. */
  readonly blanksBefore: number;
}

/**
 * Groups lines into blocks. Every non-blank line is in exactly one block; blank lines are in none.
 * @param beginnings Lines, without the blanks around them, that begin a block wherever they stand.
 */
export function toBlocks(text: string, lines: readonly Line[], beginnings?: ReadonlySet<string>): Block[] {
  const width = wrapWidth(text, lines);
  const blocks: Block[] = [];
  let blanks = 0;
  let ahead = trimmed(text, lines[0]);
  for (let at = 0; at < lines.length; at++) {
    const first = ahead;
    ahead = trimmed(text, lines[at + 1]);
    if (text.charCodeAt(lines[at]?.start ?? 0) === FORM_FEED) blanks++;
    if (!first) {
      blanks++;
      continue;
    }
    let last = first;
    let joined = text.slice(first.start, first.end);
    for (let next = ahead; next && width !== null; next = ahead) {
      if (
        beginnings?.has(text.slice(next.start, next.end)) ||
        isIndentedMore(lines[at], last, lines[at + 1], next) ||
        !isWrappedAt(text, { ...last, start: lines[at]?.start ?? last.start }, next, width)
      )
        break;
      const isUnspaced = WIDE.test(text.charAt(last.end - 1)) && WIDE.test(text.charAt(next.start));
      joined += (isUnspaced ? '' : ' ') + text.slice(next.start, next.end);
      last = next;
      at++;
      ahead = trimmed(text, lines[at + 1]);
    }
    blocks.push({
      text: joined,
      firstLine: first.number,
      lastLine: last.number,
      start: first.start,
      end: last.end,
      blanksBefore: blanks,
    });
    blanks = 0;
  }
  return blocks;
}

/** An indented line opens a paragraph of its own in a text that leaves no blank lines between them. */
function isIndentedMore(
  line: Line | undefined,
  content: Line,
  nextLine: Line | undefined,
  next: Line,
): boolean {
  return next.start - (nextLine?.start ?? 0) >= content.start - (line?.start ?? 0) + INDENT;
}

/** A printer's new page: as good as one more blank line. */
const FORM_FEED = 0x0c;

/** Spaces that are an indent; fewer are slips. */
const INDENT = 2;

/** Chinese and Japanese are wrapped without a space, so none is put in where such lines meet. */
const WIDE = /[\u3000-\u9fff\uff00-\uffef]/;

import { type Line, trimmed } from './lines';

/** Terminals and mail wrap between these widths; longer lines are paragraphs, shorter ones verse or lists. */
const NARROWEST = 45;
const WIDEST = 120;
/** Pairs of lines to look at, and the share of them that must look wrapped. */
const SAMPLE_PAIRS = 2000;
const WRAPPED_SHARE = 0.7;
/** Of all pairs, short lines and ends of sentences included, where so many others look wrapped: a digest has many titles. */
const LEAST_SHARE = 0.4;
const FEWEST_TELLING = 6;
const FEWEST_PAIRS = 4;
/** Wrapping engines leave up to this much room (a trailing space, a two-column character). */
const SLACK = 2;
/** A rule under a headline or between two stories goes on with nothing, and nothing with it. */
const RULE = /^\s*[-=*_~#]{3,}\s*$/;
const LIST_MARKER = /^(?:[-*+•◦▪–—>]|#+|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/i;

/**
 * The column at which a text is hard-wrapped, or null when it isn't. A line is wrapped when the next
 * line's first word would not have fitted behind it; a text is when nearly all touching lines are.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const pairs = touchingPairs(text, lines);
  if (pairs.length < FEWEST_PAIRS) return null;
  const lengths = pairs.map(([line]) => columnsOf(text, line)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const wrapped = pairs.filter(([line, next]) => isWrappedAt(text, line, next, width));
  if (wrapped.length >= pairs.length * WRAPPED_SHARE) return width;
  const telling = pairs.filter(([line]) => mayGoOn(text, line, width)).length;
  const goOn = wrapped.filter(([line]) => mayGoOn(text, line, width)).length;
  const fewest = Math.max(FEWEST_TELLING, telling * WRAPPED_SHARE, pairs.length * LEAST_SHARE);
  return goOn >= fewest ? width : null;
}

/** A short line is a title, a list's or a paragraph's last, and one that ends a sentence may be: neither tells of wrapping. */
function mayGoOn(text: string, line: Line, width: number): boolean {
  return columnsOf(text, line) > width / 2 && !/[.!?]\W*$/.test(text.slice(line.start, line.end));
}

/** Whether `next` goes on with the paragraph of `line` in a text wrapped at `width`. */
export function isWrappedAt(text: string, line: Line, next: Line, width: number): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + WIDEST));
  if (LIST_MARKER.test(head) || isRule(text, next) || isRule(text, line)) return false;
  const columns = columnsOf(text, line);
  return columns + neededFor(head) > width - SLACK && columns >= width / 3;
}

function isRule(text: string, { start, end }: Line): boolean {
  return end - start <= WIDEST && RULE.test(text.slice(start, end));
}

/** Columns that the next word needs, its space included; ideographs are parted anywhere. */
function neededFor(head: string): number {
  if (head.charCodeAt(0) >= FIRST_WIDE) return 2;
  const end = head.search(/\s/);
  return 1 + (end < 0 ? head.length : end);
}

/** Terminals give two columns to Chinese, Japanese and Korean characters. */
const FIRST_WIDE = 0x1100;

function columnsOf(text: string, { start, end }: Line): number {
  let columns = end - start;
  if (columns > WIDEST) return columns;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_WIDE && !(code >= 0x2000 && code < 0x2e80)) columns++;
  }
  return columns;
}

function touchingPairs(text: string, lines: readonly Line[]): [Line, Line][] {
  const pairs: [Line, Line][] = [];
  for (let at = 0; at + 1 < lines.length && pairs.length < SAMPLE_PAIRS; at++) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line && next && ![line, next].some(one => isBlank(text, one) || isRule(text, one)))
      pairs.push([line, next]);
  }
  return pairs;
}

function isBlank(text: string, line: Line): boolean {
  return trimmed(text, line) === null;
}

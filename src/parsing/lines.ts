/** A line of a text, without its line end. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** UTF-16 code units from 0; `end` is not included and stands before the line end. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into its lines. Line ends are `\n`, `\r\n` and `\r`; a line end that closes the text opens
 * no further line, so `a\nb\n` has two lines and an empty text none.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const end = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed;
    lines.push({ number: lines.length + 1, start, end });
    start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
  }
  if (start < text.length) lines.push({ number: lines.length + 1, start, end: text.length });
  return lines;
}

/** The line without the white space around it, or null where nothing is left. */
export function trimmed(text: string, line: Line | undefined): Line | null {
  if (!line) return null;
  let { start, end } = line;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (start < end && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  return start === line.start && end === line.end ? line : { number: line.number, start, end };
}

const LAST_CONTROL = 0x20;
const FIRST_OTHER_SPACE = 0x7f;

/** What `String.trim` takes away; asked of code units, since a string for each line would cost more than the rest. */
function isSpace(code: number): boolean {
  if (code <= LAST_CONTROL) return code === LAST_CONTROL || (code >= 9 && code <= 13);
  return code > FIRST_OTHER_SPACE && OTHER_SPACES.has(code);
}

const OTHER_SPACES: ReadonlySet<number> = new Set(
  [
    ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ].map(space => space.charCodeAt(0)),
);

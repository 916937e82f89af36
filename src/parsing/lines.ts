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

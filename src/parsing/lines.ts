/** A line of a text, without its line end. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** UTF-16 code units from 0; `end` is not included and stands before the line end. */
  readonly start: number;
  readonly end: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Cuts a text into its lines. Line ends are `\n`, `\r\n` and `\r`; a line end that closes the text opens
 * no further line, so `a\nb\n` has two lines and an empty text none.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    lines.push({ number: lines.length + 1, start, end: at });
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    start = at + 1;
  }
  if (start < text.length) lines.push({ number: lines.length + 1, start, end: text.length });
  return lines;
}

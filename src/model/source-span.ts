/**
 * Where something stands in the text it came from. Every value from `Line` on keeps one, so one
 * click can lead back to the line.
 */
export interface SourceSpan {
  /** `SourceRecord.id` of the text. */
  readonly source: string;
  /** First and last line, counted from 1, both included. Line ends are `\n`, `\r\n` and `\r`. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** UTF-16 code units from 0; `end` is not included. */
  readonly start: number;
  readonly end: number;
}

/** What is known about a text before it is parsed. */
export interface SourceRecord {
  /** Stable name of the source within the library, e.g. `author-page-voa-news-2024-06.txt`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Where the text was retrieved from, as the record beside it says. */
  readonly retrievedFrom: string | null;
  /** BCP 47, or null where the record doesn't say. */
  readonly language: string | null;
  /** ISO 8601 (`2024`, `2024-06` or `2024-06-19`), or null where it isn't known. */
  readonly date: string | null;
}

/** A source's text, decoded. */
export interface RawText {
  readonly source: string;
  readonly text: string;
}

/** A place in an article's body that stays what it is at any width, face and size. */
export interface ReadingPosition {
  /** Index into `Article.body`. */
  readonly block: number;
  /** UTF-16 code units from 0 within that block's text. */
  readonly offset: number;
  /** How much of the body had come to the screen's lower edge, from 0 to 1. */
  readonly seen: number;
  /** When the reader was there, in milliseconds since 1970. */
  readonly time: number;
}

/** What a reader did with an article. It belongs to the article's id and source, so it outlives a new reading of the source. */
export interface ReadingState {
  readonly source: string;
  readonly article: string;
  readonly read: boolean;
  readonly starred: boolean;
  /** The first thing seen when the reader was last in the article; null at its top. */
  readonly position: ReadingPosition | null;
}

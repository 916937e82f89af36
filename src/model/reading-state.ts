/** What a reader did with an article. It belongs to the article's id and source, so it outlives a new reading of the source. */
export interface ReadingState {
  readonly source: string;
  readonly article: string;
  readonly read: boolean;
  readonly starred: boolean;
}

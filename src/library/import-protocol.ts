/** What page and worker say to each other while texts are brought in. */

/** What the reader brings: files with the paths they have in their folder, or a text. One that could not be had is null. */
export interface Brought {
  /** Names the import; new with each. */
  readonly id: string;
  readonly files: readonly { readonly path: string; readonly file: Blob | null }[];
  /** What was pasted; null where files come. */
  readonly pasted: string | null;
}

/** Files of an import on their way to the worker, so many at a time that the page stays smooth. */
export interface HandedFiles {
  /** Names the import. */
  readonly id: string;
  readonly files: Brought['files'];
}

/** How far the reading of what was brought is. */
export interface ImportProgress {
  /** Files read, and how many are known of by now; archives add theirs when they are opened. */
  readonly done: number;
  readonly total: number;
  /** Bytes of what was brought. */
  readonly bytes: number;
  readonly totalBytes: number;
  readonly articles: number;
  /** The file that is being read. */
  readonly name: string;
}

/** What keeping a file would change. */
export interface ChangedArticles {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** A file that was read and waits for the reader's word. */
export interface ReadItem {
  readonly status: 'new' | 'update';
  /** Names it within its import. */
  readonly content: string;
  readonly name: string;
  readonly format: string;
  /** Label of its encoding; null where it came as a string. */
  readonly encoding: string | null;
  readonly bytes: number;
  readonly articles: number;
  readonly lines: number;
  readonly setAsideLines: number;
  /** The first headlines. */
  readonly headlines: readonly string[];
  /** Its first characters, to tell by whether the encoding is right. */
  readonly opening: string;
  readonly problems: readonly string[];
  /** Against what the library holds of it; null where it is new. */
  readonly change: ChangedArticles | null;
}

/** A file that changes nothing, because the library has it. */
export interface KnownItem {
  readonly status: 'same';
  readonly name: string;
  /** What the library calls it. */
  readonly title: string;
}

/** A file that can't be brought in; `message` is the rest of a sentence that begins with its name. */
export interface FailedItem {
  readonly status: 'failed';
  readonly name: string;
  readonly message: string;
}

export type ReviewItem = ReadItem | KnownItem | FailedItem;

/** A part of what was read, in its order: twenty thousand at once would hold up the page. */
export interface ReviewPart {
  readonly items: readonly ReviewItem[];
}

/** All that was brought, for the reader to look over before anything is kept. */
export interface Review {
  readonly id: string;
  readonly items: readonly ReviewItem[];
  /** Whether the reader stopped it before all was read. */
  readonly cancelled: boolean;
}

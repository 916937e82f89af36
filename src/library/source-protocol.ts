/** What page and worker say to each other about the sources on the shelf, and about backups. */

/** What can be changed of a source: one thing at a time, so that each can be undone. */
export type SourceChange =
  | { readonly title: string }
  | { readonly hidden: boolean }
  | { readonly binned: boolean };

/** A file for the reader to save. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** All that the reader has, as a file to save. */
export interface SavedBackup extends SavedFile {
  /** Titles of sources of which the database has lost a part, so that the backup lacks it too. */
  readonly damaged: readonly string[];
}

export type ArticlesFormat = 'markdown' | 'text' | 'json-lines' | 'csv';

/** Settings that the page keeps by itself, by the names it keeps them under. */
export type Settings = Readonly<Record<string, string>>;

/** What is in a backup, before any of it is taken. */
export interface BackupPreview {
  /** When it was made, ISO 8601; empty where it doesn't say. */
  readonly made: string;
  readonly sources: number;
  /** Sources that the library has already, just so. */
  readonly known: number;
  readonly articles: number;
  /** Articles that were read, starred or corrected. */
  readonly marked: number;
  readonly searches: number;
  /** What can't be brought back, a sentence each. */
  readonly problems: readonly string[];
}

/** `merge` adds what is not there; `replace` puts the backup in place of all that the reader has. */
export type RestoreMode = 'merge' | 'replace';

/** What restoring did. */
export interface Restored {
  /** What could not be brought back, a sentence each. */
  readonly failures: readonly string[];
  /** Settings for the page to put back; empty where the reader's own stay. */
  readonly settings: Settings;
}

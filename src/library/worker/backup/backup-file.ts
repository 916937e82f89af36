import type { StoredSource } from '../../../model/stored-source';
import type { Settings } from '../../source-protocol';
import { ARTICLE_TABLES, type Table } from '../../tables';

/** What the list of a backup says of a source. Articles are not in it: they are found again in the file. */
export interface ListedSource
  extends Pick<StoredSource, 'id' | 'record' | 'file' | 'added' | 'articles' | 'binned' | 'rulings'> {
  /** Where its file lies in the backup. */
  readonly path: string;
}

/** `library.json`: what a backup holds besides the files. */
export interface BackupList {
  readonly broadsheet: 1;
  /** ISO 8601. */
  readonly made: string;
  readonly sources: readonly ListedSource[];
  readonly settings: Settings;
}

/** Tables of what the reader did; each is a file of that name with a record a line. */
export const READER_TABLES = [...ARTICLE_TABLES, 'searches', 'hidden'] as const satisfies readonly Table[];
export type ReaderTable = (typeof READER_TABLES)[number];

export const LIST_NAME = 'library.json';
/** The file in a backup that holds a table. */
export const tableName = (table: ReaderTable) => `${table}.jsonl`;

export const READ_ME = `This is a backup of a Broadsheet library.

sources/        the texts as they were brought in, byte for byte
library.json    what each source is called, when it came in, and the settings
*.jsonl         what the reader did: articles read and starred, corrections, searches; a record a line

Everything in here can be read without Broadsheet. To put it back, open Broadsheet, go to "Library", and choose "Restore".
`;

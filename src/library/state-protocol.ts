/** What the worker says of the library as a whole and of its sources. */
import type { SourceRecord } from '../model/source-record';
import type { FileFacts, SetAsidePart } from '../model/stored-source';
import type { StorageTrouble } from './storage';

export type FailureCode =
  | 'missing'
  | 'unreachable'
  | 'not-text'
  | 'html-page'
  | 'empty'
  | 'unreadable'
  | 'damaged';

/**
 * How a source that the reader brought in came in, and when; null for a bundled text. No more than is shown: there may
 * be twenty thousand sources, and all of them go to the page at once.
 */
type Own =
  | (Pick<FileFacts, 'format'> & { readonly added: number; readonly problems: readonly string[] })
  | null;

interface Shelved<Status> {
  readonly status: Status;
  readonly record: SourceRecord;
  readonly own: Own;
  readonly lineCount: number;
  readonly articles: number;
  readonly setAside: readonly SetAsidePart[];
}

/** A source as the library holds it; a failed one has nothing but its failure. */
export type SourceState =
  | Shelved<'loaded'>
  | Shelved<'hidden'>
  | {
      readonly status: 'binned';
      readonly record: SourceRecord;
      readonly articles: number;
      /** When it was put there, in milliseconds since 1970. */
      readonly binned: number;
    }
  | {
      readonly status: 'failed';
      readonly record: SourceRecord;
      readonly own: Own;
      readonly code: FailureCode;
    };

export interface LibraryState {
  /** Grows with every change, so that what was asked before can be told from what is true now. */
  readonly revision: number;
  readonly articles: number;
  readonly sources: readonly SourceState[];
  /** Whether the articles have their places and topics; the tables for these come after the articles, or not at all. */
  readonly tags: 'coming' | 'there' | 'failed';
  /** Why nothing can be kept beyond the page; null where all is well. */
  readonly trouble: StorageTrouble | null;
  /** Imports that had not been finished when the app was closed last, of which nothing was kept. */
  readonly unfinished: number;
}

/** The library after an import, and the ids of the sources that are new in it. */
export interface Kept {
  readonly library: LibraryState;
  readonly added: readonly string[];
}

/** How far the opening of the library is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Everything that is said between the page and the worker. Each call is a request with an id and one
 * answer; progress comes in between. Only cloneable data crosses.
 */
import type { Correction, TagEdit } from '../model/correction';
import type { Criteria } from '../model/criteria';
import type { CutRuling } from '../model/cut-ruling';
import type { ReadingPosition } from '../model/reading-state';
import type { ExplainedTags } from '../model/tags';
import type { Alike, ArticleMarks, OpenedArticle, RelatedArticle, SourceLines } from './article-protocol';
import type { FirstView, FrontPage } from './front-protocol';
import type { Brought, HandedFiles, ImportProgress, ReviewItem, ReviewPart } from './import-protocol';
import type {
  ArticleLink,
  ArticleSummary,
  Found,
  ReadingMarks,
  RowMarks,
  SearchWords,
  Suggestion,
} from './list-protocol';
import type {
  ArticlesFormat,
  BackupPreview,
  Restored,
  RestoreMode,
  SavedBackup,
  SavedFile,
  Settings,
  SourceChange,
} from './source-protocol';
import type { Kept, LibraryState, Progress, SourceState } from './state-protocol';

/** The calls by name: what is asked, what is answered, and what may come in between. */
export interface Calls {
  /** What was shown last, answered at once; all other calls wait until the library is open. */
  lastView: { request: null; response: FirstView | null };
  /** Opens the library. */
  open: { request: { readonly base: string }; response: FirstView; interim: Progress };
  retry: { request: { readonly source: string }; response: LibraryState };
  /** The library with places and topics, as soon as the tables for them are there or have failed. */
  tag: { request: null; response: LibraryState };
  find: { request: Criteria; response: Found };
  front: { request: Criteria; response: FrontPage };
  summaries: {
    request: { readonly rows: Uint32Array } & SearchWords;
    response: readonly ArticleSummary[];
  };
  article: { request: { readonly key: string }; response: OpenedArticle | null };
  marks: { request: { readonly key: string } & SearchWords; response: ArticleMarks | null };
  /** What the field offers for what has been typed; recent and saved searches where nothing has. */
  suggest: { request: { readonly q: string }; response: readonly Suggestion[] };
  /** Keeps a search among the recent or the saved ones, or takes it out of the saved ones; answers null. */
  keepSearch: {
    request: { readonly q: string; readonly as: 'recent' | 'saved' | 'unsaved' };
    response: null;
  };
  /** Marks an article as read or unread, starred or not; answers null. */
  setReading: { request: { readonly key: string } & Partial<ReadingMarks>; response: null };
  /** Marks many articles at once; answers with what they were before, for `restoreMarks`. */
  markRows: { request: { readonly rows: Uint32Array } & Partial<ReadingMarks>; response: RowMarks };
  /** Puts marks back; answers null. */
  restoreMarks: { request: RowMarks; response: null };
  /** The articles of some rows as links, in the library's order. */
  links: { request: { readonly rows: Uint32Array }; response: readonly ArticleLink[] };
  /** The tags of an article with all that speaks for them. */
  explain: { request: { readonly key: string }; response: ExplainedTags | null };
  /** What a rule that makes an edit of this article everywhere would be. */
  alike: { request: { readonly key: string; readonly edit: TagEdit }; response: Alike };
  /** Edits the tags of an article, or by a rule of all like it; answers with the correction that this took the place of. */
  correct: {
    request: { readonly key: string; readonly edit: TagEdit; readonly others: boolean };
    response: readonly Correction[];
  };
  /** Puts corrections in place of those their articles have; answers null. */
  restoreCorrections: { request: { readonly corrections: readonly Correction[] }; response: null };
  /** All corrections of the reader's. */
  corrections: { request: null; response: readonly Correction[] };
  /** Shows what the database holds by now: another tab may have changed it. */
  refresh: { request: null; response: LibraryState };
  changeSource: {
    request: { readonly sources: readonly string[]; readonly change: SourceChange };
    response: LibraryState;
  };
  emptyBin: { request: null; response: LibraryState };
  /** Reads a source of the reader's anew from its file; with rulings, by these instead of those it has. */
  readAgain: {
    request: { readonly source: string; readonly rulings?: readonly CutRuling[] | undefined };
    response: LibraryState;
  };
  /** A source's file as it was brought in; of a bundled text, null. */
  sourceFile: { request: { readonly source: string }; response: SavedFile | null };
  /** Articles as one file, in the library's order; rows that are gone are passed over. */
  articlesFile: {
    request: { readonly rows: Uint32Array; readonly format: ArticlesFormat };
    response: SavedFile;
  };
  /** All that the reader has as one file; null where it was cancelled. */
  backUp: { request: { readonly settings: Settings }; response: SavedBackup | null; interim: Progress };
  cancelBackUp: { request: null; response: null };
  previewBackup: { request: { readonly file: Blob }; response: BackupPreview };
  /** Brings a backup back; null where it was cancelled, and then nothing is changed. */
  restore: {
    request: { readonly file: Blob; readonly mode: RestoreMode };
    response: Restored | null;
    interim: Progress;
  };
  cancelRestore: { request: null; response: null };
  /** Files of an import that is about to begin; answers null. */
  handOver: { request: HandedFiles; response: null };
  /** Reads what was handed over or is pasted, without keeping any of it. What was read comes part by part at the end. */
  bring: {
    request: Pick<Brought, 'id' | 'pasted'>;
    response: { readonly cancelled: boolean };
    interim: ImportProgress | ReviewPart;
  };
  /** Stops or goes on with the reading of an import, or ends it with what has been read; answers null. */
  steer: { request: { readonly id: string; readonly to: 'pause' | 'resume' | 'cancel' }; response: null };
  /** Reads a file of an import again under another encoding. */
  decodeAs: {
    request: { readonly id: string; readonly content: string; readonly encoding: string };
    response: ReviewItem;
  };
  /**
   * Keeps the chosen contents of an import and forgets the others: all of them or, where it fails, none. Null where
   * it was cancelled by `steer`.
   */
  keep: {
    request: { readonly id: string; readonly contents: readonly string[] };
    response: Kept | null;
    interim: Progress;
  };
  /** Forgets an import; answers null. */
  forget: { request: { readonly id: string }; response: null };
  /** Where the reader last was in an article; null at its top, and where the library has none of that key. */
  position: { request: { readonly key: string }; response: ReadingPosition | null };
  /** Keeps where the reader is in an article; answers null. */
  keepPosition: {
    request: { readonly key: string; readonly position: ReadingPosition | null };
    response: null;
  };
  /** The articles that have most to do with one, best first; none where the library has none of that key. */
  related: { request: { readonly key: string }; response: readonly RelatedArticle[] };
  /** Lines from `first` to `last`, counted from 1, as far as the source has them. */
  lines: {
    request: { readonly source: string; readonly first: number; readonly last: number };
    response: SourceLines | null;
  };
}

export type CallName = keyof Calls;

type Between<Call> = Call extends { interim: infer Interim } ? Interim : never;
/** What comes between the request of a call and its answer. */
export type InterimOf<Name extends CallName> = Between<Calls[Name]>;
export type Interim = InterimOf<CallName>;

export type Request = {
  [Name in CallName]: { readonly id: number; readonly call: Name; readonly request: Calls[Name]['request'] };
}[CallName];

export type Message =
  | { readonly id: number; readonly kind: 'answer'; readonly response: Calls[CallName]['response'] }
  | { readonly id: number; readonly kind: 'error'; readonly message: string }
  /** Sources of the state of the library that is about to be answered. */
  | { readonly id: number; readonly kind: 'sources'; readonly sources: readonly SourceState[] }
  | { readonly id: number; readonly kind: 'interim'; readonly interim: Interim };

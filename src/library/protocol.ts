/**
 * Everything that is said between the page and the worker. Each call is a request with an id and one
 * answer; progress comes in between. Only cloneable data crosses.
 */
import type { SetAsideReason } from '../model/article';
import type { Correction, TagEdit } from '../model/correction';
import type { Criteria, FilterName, GroupBy } from '../model/criteria';
import type { ReadingPosition, ReadingState } from '../model/reading-state';
import type { SourceRecord } from '../model/source-record';
import type { FileFacts, SetAsidePart } from '../model/stored-source';
import type { TaggedArticle } from '../model/tagged-article';
import type { ExplainedTags } from '../model/tags';
import type { TopicCode } from '../model/topic';
import type { Brought, ImportProgress, Review, ReviewItem } from './import-protocol';
import type {
  ArticlesFormat,
  BackupPreview,
  Restored,
  RestoreMode,
  SavedFile,
  Settings,
  SourceChange,
} from './source-protocol';
import type { StorageTrouble } from './storage';

/** So many summaries come with the hits: what a tall screen shows of the list. */
export const FIRST_ROWS = 12;
/** Further ones are asked for by the page of so many rows. */
export const PAGE_ROWS = 20;

/** Offsets into a text: UTF-16 code units from 0, `end` not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type FailureCode =
  | 'missing'
  | 'unreachable'
  | 'not-text'
  | 'html-page'
  | 'empty'
  | 'unreadable'
  | 'damaged';

/** How a source that the reader brought in came in, and when; null for a bundled text. */
type Own = (FileFacts & { readonly added: number; readonly problems: readonly string[] }) | null;

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

/** A word the reader typed and what it was taken for. */
export interface ReadAs {
  readonly typed: string;
  readonly word: string;
}

/** Articles of the list that belong together, one behind the other. */
export interface RowGroup {
  readonly by: Exclude<GroupBy, 'nothing'>;
  /** Id of the source, code of the place or the topic; null for articles that have none. */
  readonly value: string | null;
  /** Index of the first in `Hits.rows`. */
  readonly start: number;
  readonly count: number;
}

/** What fits the criteria. */
export interface Hits {
  readonly total: number;
  /** Row numbers of the hits, best first, or group by group. */
  readonly rows: Uint32Array;
  readonly groups: readonly RowGroup[];
  /** What of the query was not understood, a sentence each; it was searched as plain words. */
  readonly problems: readonly string[];
  /** Words of the library that are like those of a search without a hit. */
  readonly nearest: readonly string[];
  /** Words that were matched in another spelling than typed. */
  readonly readAs: readonly ReadAs[];
  /** Of each filter, the count of each value: the articles one would get by choosing it alone, under search and the other groups. */
  readonly counts: Readonly<Record<FilterName, ReadonlyMap<string, number>>>;
}

/** What the reader did with an article. */
export type ReadingMarks = Pick<ReadingState, 'read' | 'starred'>;

/** The hits, with what the list shows of the first of them, so that count and list never disagree. */
export interface Found extends Hits {
  /** Whether the articles had their places and topics when they were looked for. */
  readonly tags: LibraryState['tags'];
  readonly first: readonly ArticleSummary[];
}

/** A text with the matches in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Range[];
}

/** What the list shows of an article. */
export interface ArticleSummary {
  readonly row: number;
  /** What the address bar calls the article. */
  readonly key: string;
  readonly headline: MarkedText;
  /** The first lines, or under a search the best passage. */
  readonly excerpt: MarkedText;
  /** The first main country, ISO 3166-1 alpha-2; for want of one, the M49 code of the region it is about. */
  readonly country: string | null;
  readonly topic: TopicCode | null;
  readonly dateline: string | null;
  readonly language: string;
  /** Minutes it takes to read, at least 1. */
  readonly minutes: number;
  /** Publisher, or the source's title where no publisher is known. */
  readonly publisher: string;
  readonly reading: ReadingMarks;
}

/** What the reader had done with some articles: as many values as rows, 1 where it is so. */
export interface RowMarks {
  readonly rows: Uint32Array;
  readonly read: Uint8Array;
  readonly starred: Uint8Array;
}

/** An article as a link: its key and its headline. */
export interface ArticleLink {
  readonly key: string;
  readonly headline: string;
}

/** An article as the front page shows it. */
export interface FrontStory extends ArticleSummary {
  /** The first paragraphs without the dateline. */
  readonly opening: readonly string[];
  readonly why: FrontReason;
}

/** Why a story stands where it stands on the front page; the page says it in words. */
export type FrontReason =
  | { readonly rule: 'first' | 'newest' | 'best-match' | 'new' | 'longest' | 'next' }
  | { readonly rule: 'same-country'; readonly country: string }
  | { readonly rule: 'topic'; readonly topic: TopicCode };

/** A part of the front page; what it is about where that is one topic or one country. */
export interface FrontSection {
  readonly kind: 'lead' | 'related' | 'new' | 'long' | 'topic' | 'next' | 'brief';
  readonly country?: string;
  readonly topic?: TopicCode;
  readonly stories: readonly FrontStory[];
}

/** A newspaper's first page, made of the articles that fit. No story stands twice. */
export interface FrontPage {
  readonly articles: number;
  /** Sources they are from. */
  readonly sources: number;
  readonly words: number;
  /** Minutes it takes to read them all. */
  readonly minutes: number;
  readonly sections: readonly FrontSection[];
  /** While they are coming, there is the lead alone. */
  readonly tags: LibraryState['tags'];
}

/** An article with what the page needs around it. */
export interface OpenedArticle {
  readonly row: number;
  readonly key: string;
  readonly article: TaggedArticle;
  readonly minutes: number;
  readonly record: SourceRecord;
  readonly reading: ReadingMarks;
  /** Whether it has its places and topics. */
  readonly tags: LibraryState['tags'];
  /** What the reader corrected of its tags, in the order in which it was done. */
  readonly edits: readonly TagEdit[];
  /** What was set aside between this article and the next one in its source. */
  readonly setAside: readonly SetAsidePart[];
}

/**
 * What makes other articles like one that is corrected: they have the same name or are told by the same word,
 * they mention the same country, or have just the same tags.
 */
export type Likeness =
  | { readonly kind: 'name' | 'word'; readonly word: string }
  | { readonly kind: 'mention' | 'tags' | 'none' };

/** Other articles that an edit fits as well. */
export interface Alike {
  readonly articles: number;
  readonly likeness: Likeness;
}

/** An article that the reader has begun and not finished. */
export interface HalfRead {
  readonly summary: ArticleSummary;
  /** Minutes that what is left takes to read, at least 1. */
  readonly minutesLeft: number;
}

/** Another article that has to do with the one that is open, and why. */
export interface RelatedArticle {
  readonly summary: ArticleSummary;
  /** Rare words that both have, as this article spells them, the rarest first. */
  readonly words: readonly string[];
  /** Countries both are about, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
}

/** The matches in each part of an article, in the order of `Article.body` for `body`. */
export interface ArticleMarks {
  /** Index of the body block with the best passage; null where the body has no match. */
  readonly best: number | null;
  readonly headline: readonly Range[];
  readonly deck: readonly Range[];
  readonly byline: readonly Range[];
  readonly body: readonly (readonly Range[])[];
}

export interface SourceLine {
  readonly number: number;
  readonly text: string;
  /** Key of the article the line belongs to, or why it was set aside; neither for a blank line between. */
  readonly article: string | null;
  readonly setAside: SetAsideReason | null;
}

export interface SourceLines {
  readonly record: SourceRecord;
  readonly lineCount: number;
  readonly lines: readonly SourceLine[];
}

/** The part of the criteria that decides what is marked. */
export type SearchWords = Pick<Criteria, 'q' | 'headlinesOnly'>;

/** Something the field for searches offers while one types. */
export type Suggestion =
  | { readonly kind: 'headline'; readonly label: string; readonly key: string }
  | { readonly kind: 'region'; readonly label: string; readonly code: string; readonly articles: number }
  | { readonly kind: 'topic'; readonly label: string; readonly slug: string; readonly articles: number }
  | { readonly kind: 'source' | 'recent' | 'saved'; readonly label: string; readonly q: string };

/** What list and front page of the whole library showed last, to begin with while the library is being opened. */
export interface LastView {
  readonly state: LibraryState;
  readonly found: Found;
  readonly front: FrontPage;
}

/** The calls by name: what is asked and what is answered. */
export interface Calls {
  /** Answered at once; all other calls wait until the library is open. */
  lastView: { request: null; response: LastView | null };
  open: { request: { readonly base: string }; response: LibraryState };
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
  /** Other articles that an edit of this one's tags fits as well. */
  alike: { request: { readonly key: string; readonly edit: TagEdit }; response: Alike };
  /** Edits the tags of an article, or of all others like it; answers with their corrections as they were before. */
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
  /** Reads a source of the reader's anew from its file. */
  readAgain: { request: { readonly source: string }; response: LibraryState };
  /** A source's file as it was brought in; of a bundled text, null. */
  sourceFile: { request: { readonly source: string }; response: SavedFile | null };
  /** Articles as one file, in the library's order; rows that are gone are passed over. */
  articlesFile: {
    request: { readonly rows: Uint32Array; readonly format: ArticlesFormat };
    response: SavedFile;
  };
  backUp: { request: { readonly settings: Settings }; response: SavedFile };
  previewBackup: { request: { readonly file: Blob }; response: BackupPreview };
  restore: { request: { readonly file: Blob; readonly mode: RestoreMode }; response: Restored };
  /** Reads what is brought, without keeping any of it; progress comes as `ImportProgress`. */
  bring: { request: Brought; response: Review };
  /** Stops or goes on with the reading of an import, or ends it with what has been read; answers null. */
  steer: { request: { readonly id: string; readonly to: 'pause' | 'resume' | 'cancel' }; response: null };
  /** Reads a file of an import again under another encoding. */
  decodeAs: {
    request: { readonly id: string; readonly content: string; readonly encoding: string };
    response: ReviewItem;
  };
  /** Keeps the chosen contents of an import and forgets the others: all of them or, where it fails, none. */
  keep: { request: { readonly id: string; readonly contents: readonly string[] }; response: Kept };
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
  /** Articles begun and not finished, the latest first. */
  halfRead: { request: { readonly most: number }; response: readonly HalfRead[] };
  /** Lines from `first` to `last`, counted from 1, as far as the source has them. */
  lines: {
    request: { readonly source: string; readonly first: number; readonly last: number };
    response: SourceLines | null;
  };
}

/** The library after an import, and the ids of the sources that are new in it. */
export interface Kept {
  readonly library: LibraryState;
  readonly added: readonly string[];
}

export type CallName = keyof Calls;

export type Request = {
  [Name in CallName]: { readonly id: number; readonly call: Name; readonly request: Calls[Name]['request'] };
}[CallName];

/** How far the opening of the library is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type Message =
  | { readonly id: number; readonly kind: 'answer'; readonly response: Calls[CallName]['response'] }
  | { readonly id: number; readonly kind: 'error'; readonly message: string }
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress | ImportProgress };

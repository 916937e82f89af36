/** What the worker answers to a search: rows, counts and what the list shows of them. */
import type { Criteria, FilterName, GroupBy } from '../model/criteria';
import type { ReadingState } from '../model/reading-state';
import type { TopicCode } from '../model/topic';
import type { LibraryState } from './state-protocol';

/** So many summaries come with the hits: what a tall screen shows of the list. */
export const FIRST_ROWS = 12;

/** Further ones are asked for by the page of so many rows. */
export const PAGE_ROWS = 20;

/** Offsets into a text: UTF-16 code units from 0, `end` not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A word the reader typed and what it was taken for. */
export interface ReadAs {
  readonly typed: string;
  /** Null where the articles that were found have nothing for it. */
  readonly word: string | null;
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

/** A place in the list that one can jump to. */
export interface Landmark {
  readonly by: 'letter' | 'date';
  /** The letter, or the year or month (ISO 8601); null for articles without a date. */
  readonly value: string | null;
  /** Index of the first article in `Hits.rows`. */
  readonly start: number;
}

/** What fits the criteria. */
export interface Hits {
  readonly total: number;
  /** Row numbers of the hits, best first, or group by group. */
  readonly rows: Uint32Array;
  readonly groups: readonly RowGroup[];
  /** Where letters or months begin, in an order that has them, without groups. */
  readonly landmarks: readonly Landmark[];
  /** What of the query was not understood, a sentence each; it was searched as plain words. */
  readonly problems: readonly string[];
  /** Searches like one without a hit, in words of the library. */
  readonly toTry: readonly string[];
  /** Words that were matched in another spelling than typed, or not at all. */
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
  /** The article's own date, ISO 8601: its source's would be the same in all rows. */
  readonly date: string | null;
  readonly language: string;
  /** Minutes it takes to read, at least 1. */
  readonly minutes: number;
  /** Publisher, or the source's title where no publisher is known. */
  readonly publisher: string;
  readonly reading: ReadingMarks;
}

/** What some articles were before they were marked: for each mark that was changed as many values as rows, 1 where it was so. */
export type RowMarks = { readonly rows: Uint32Array } & {
  readonly [Mark in keyof ReadingMarks]?: Uint8Array;
};

/** An article as a link: its key and its headline. */
export interface ArticleLink {
  readonly key: string;
  readonly headline: string;
}

/** The part of the criteria that decides what is marked. */
export type SearchWords = Pick<Criteria, 'q' | 'headlinesOnly'>;

/** Something the field for searches offers while one types. */
export type Suggestion =
  | { readonly kind: 'headline'; readonly label: string; readonly key: string }
  | { readonly kind: 'region'; readonly label: string; readonly code: string; readonly articles: number }
  | { readonly kind: 'topic'; readonly label: string; readonly slug: string; readonly articles: number }
  | { readonly kind: 'source' | 'recent' | 'saved'; readonly label: string; readonly q: string };

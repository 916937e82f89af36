/** What the worker answers for the front page. */
import type { TopicCode } from '../model/topic';
import type { ArticleSummary, Found } from './list-protocol';
import type { LibraryState } from './state-protocol';

/** An article as the front page shows it. */
export interface FrontStory extends ArticleSummary {
  /** The first paragraphs without the dateline. */
  readonly opening: readonly string[];
  /** Minutes that what is left of a story that was begun takes to read; null for the others. */
  readonly minutesLeft: number | null;
  readonly why: FrontReason;
}

/** Why a story stands where it stands on the front page; the page says it in words. */
export type FrontReason =
  | { readonly rule: 'first' | 'newest' | 'best-match' | 'begun' | 'new' | 'longest' | 'shortest' | 'next' }
  | { readonly rule: 'same-country'; readonly country: string }
  | { readonly rule: 'topic'; readonly topic: TopicCode };

/** A part of the front page; what it is about where that is one topic or one country. */
export interface FrontSection {
  readonly kind: 'lead' | 'begun' | 'related' | 'new' | 'long' | 'topic' | 'next' | 'brief';
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
  /** While they are coming, there are the lead and what was begun. */
  readonly tags: LibraryState['tags'];
}

/** What list and front page of the whole library show first: the page begins with it, and asks for nothing else. */
export interface FirstView {
  readonly state: LibraryState;
  readonly found: Found;
  readonly front: FrontPage;
}

/** What the worker answers for an article that is opened, and for the lines of its source. */
import type { SetAsideReason } from '../model/article';
import type { Likeness, Rule, TagEdit } from '../model/correction';
import type { CutRuling } from '../model/cut-ruling';
import type { SourceRecord } from '../model/source-record';
import type { SetAsidePart } from '../model/stored-source';
import type { TaggedArticle } from '../model/tagged-article';
import type { ArticleSummary, Range, ReadingMarks } from './list-protocol';
import type { LibraryState } from './state-protocol';

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
  /** What the reader said of all articles that are alike, this one among them. */
  readonly rules: readonly Rule[];
  /** What was set aside between this article and the next one in its source. */
  readonly setAside: readonly SetAsidePart[];
}

/** What a rule that makes an edit everywhere would be. */
export interface Alike {
  /** Other articles that it would change by now. */
  readonly articles: number;
  /** What makes articles alike for it; null where there is nothing to make a rule of, or it is made. */
  readonly likeness: Likeness | null;
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
  /** Whether an article begins with it. */
  readonly begins: boolean;
}

export interface SourceLines {
  readonly record: SourceRecord;
  readonly lineCount: number;
  readonly lines: readonly SourceLine[];
  /** The reader's word on where its articles begin; null where nothing can be said: its file tells its articles apart by itself, or it came with Broadsheet. */
  readonly rulings: readonly CutRuling[] | null;
}

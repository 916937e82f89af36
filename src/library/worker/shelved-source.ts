import type { ArticleHead } from '../../model/article-head';
import type { SourceRecord } from '../../model/source-record';
import type { SetAsidePart, StoredSource } from '../../model/stored-source';
import type { TaggedArticle } from '../../model/tagged-article';
import type { FailureCode } from '../state-protocol';

export interface TextLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** The heads of a source's articles, in its order. */
export interface Heads {
  readonly ids: readonly string[];
  /** @throws RangeError where there is no such place; places are counted from 0 */
  at(place: number): ArticleHead;
}

/** A source that was read: where its text and its articles are, and what is known of them without a look. */
export interface ReadSource {
  readonly record: SourceRecord;
  /** Lines `first` to `last` of its text, counted from 1, both included, as far as it has them. */
  lines(first: number, last: number): Promise<readonly TextLine[]>;
  readonly lineCount: number;
  /** Stay the same object as long as the articles are the same. */
  readonly heads: Heads;
  /** The articles at some places, counted from 0; undefined for one that is damaged or gone. */
  articles(places: readonly number[]): Promise<readonly (TaggedArticle | undefined)[]>;
  readonly setAside: readonly SetAsidePart[];
  /** It was read before the tables of places and topics were there. */
  readonly untagged?: boolean;
  /** What the database holds of it; null for a bundled text. */
  readonly stored: StoredSource | null;
}

export interface FailedSource {
  readonly record: SourceRecord;
  readonly code: FailureCode;
  readonly stored: StoredSource | null;
}

/** Sources as they stand in the library, in its order. */
export type Sources = readonly (ReadSource | FailedSource)[];

/** Whether a source could be read. */
export function isRead(source: ReadSource | FailedSource): source is ReadSource {
  return 'heads' in source;
}

/** Whether a source still wants its places and topics. */
export function isUntagged(source: ReadSource | FailedSource): source is ReadSource {
  return isRead(source) && source.untagged === true;
}

/** Articles that are in memory, as those of the bundled texts are. */
export function heldArticles(articles: readonly TaggedArticle[]): Pick<ReadSource, 'heads' | 'articles'> {
  return {
    heads: {
      ids: articles.map(({ id }) => id),
      at(place) {
        const article = articles[place];
        if (!article) throw new RangeError(`There is no article at ${place}.`);
        return article;
      },
    },
    articles: async places => places.map(place => articles[place]),
  };
}

import type { ArticleHead } from '../../model/article-head';
import type { ReadingPosition } from '../../model/reading-state';
import type { TaggedArticle } from '../../model/tagged-article';
import type { Tags } from '../../model/tags';
import type { ReadingMarks } from '../list-protocol';
import type { ReadSource } from './shelved-source';

/** The marks of an article with which nothing was done. */
export const UNREAD: ReadingMarks = { read: false, starred: false };

/** An article in the library. There may be a hundred thousand of them: what its source can tell, it doesn't hold itself. */
export class Entry {
  reading = UNREAD;
  position: ReadingPosition | null = null;
  /** Its tags where the reader corrected them. */
  corrected: Tags | null = null;

  /**
   * @param key the article's id; where a further source holds the same text, the id and that source
   * @param place among the articles of its source, from 0
   */
  constructor(
    readonly row: number,
    readonly id: string,
    readonly key: string,
    public source: ReadSource,
    readonly place: number,
  ) {}

  /** All but its text, with its tags as the reader corrected them. Made anew with each call. */
  get head(): ArticleHead {
    const head = this.source.heads.at(this.place);
    return this.corrected ? { ...head, tags: this.corrected } : head;
  }

  /** The tags as they were found. */
  get found(): Tags {
    return this.source.heads.at(this.place).tags;
  }
}

/**
 * The articles of some entries with their text, in the order of the entries; undefined for one that the database has
 * lost. Those of a source are read together.
 */
export async function articlesOf(entries: readonly Entry[]): Promise<(TaggedArticle | undefined)[]> {
  const bySource = new Map<ReadSource, Entry[]>();
  for (const entry of entries) {
    const some = bySource.get(entry.source);
    if (some) some.push(entry);
    else bySource.set(entry.source, [entry]);
  }
  const read = new Map<Entry, TaggedArticle>();
  await Promise.all(
    [...bySource].map(async ([source, some]) => {
      const articles = await source.articles(some.map(({ place }) => place));
      some.forEach((entry, at) => {
        const article = articles[at];
        if (article) read.set(entry, entry.corrected ? { ...article, tags: entry.corrected } : article);
      });
    }),
  );
  return entries.map(entry => read.get(entry));
}

/** An article that is in the library and whose text the database has lost. */
export class DamagedArticle extends Error {
  override name = 'DamagedArticle';
  constructor({ head, source: { record } }: Entry) {
    super(
      `“${head.headline.text}” is damaged in the browser’s database. Read “${record.title}” again in the Library, or add its file again.`,
    );
  }
}

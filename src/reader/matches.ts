import type { ArticleMarks } from '../library/article-protocol';

/** How many matches an article has, in the order in which the page shows them: headline, deck, byline, body. */
export function countMatches({ headline, deck, byline, body }: ArticleMarks): number {
  return headline.length + deck.length + byline.length + body.reduce((sum, marks) => sum + marks.length, 0);
}

/** The place among all matches, from 0, of the first one in the best passage; null where the body has none. */
export function bestMatch(marks: ArticleMarks): number | null {
  if (marks.best === null) return null;
  return countMatches({ ...marks, body: marks.body.slice(0, marks.best) });
}

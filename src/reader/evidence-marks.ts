import type { ArticleMarks } from '../library/article-protocol';
import type { Article } from '../model/article';
import type { Evidence } from '../model/tags';

/** The places that speak for a tag, as marks in each part of the article. */
export function evidenceMarks({ body }: Article, evidence: readonly Evidence[]): ArticleMarks {
  const within = (part: Evidence['part'], block = 0) =>
    evidence
      .filter(found => found.part === part && found.block === block)
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start);
  return {
    best: null,
    headline: within('headline'),
    deck: within('deck'),
    byline: [],
    body: body.map((_, block) => within('body', block)),
  };
}

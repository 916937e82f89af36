import type { Article, TextPart } from '../model/article';
import type { SourceSpan } from '../model/source-span';

/** How far a stretch of a text lies behind the text's start. */
export interface Shift {
  readonly lines: number;
  readonly offset: number;
}

/** A span counted within a stretch, counted within the whole text. */
export function shiftSpan(span: SourceSpan, { lines, offset }: Shift): SourceSpan {
  return {
    ...span,
    firstLine: span.firstLine + lines,
    lastLine: span.lastLine + lines,
    start: span.start + offset,
    end: span.end + offset,
  };
}

/** An article of a stretch with all its spans counted within the whole text. */
export function shiftArticle(article: Article, by: Shift): Article {
  if (by.lines === 0 && by.offset === 0) return article;
  const shift = <Part extends { readonly span: SourceSpan }>(part: Part): Part => ({
    ...part,
    span: shiftSpan(part.span, by),
  });
  const maybe = <Part extends TextPart | Article['dateline'] | Article['date']>(part: Part) =>
    part && shift(part);
  return {
    ...shift(article),
    headline: shift(article.headline),
    kicker: maybe(article.kicker),
    deck: maybe(article.deck),
    byline: maybe(article.byline),
    dateline: maybe(article.dateline),
    date: maybe(article.date),
    body: article.body.map(shift),
  };
}

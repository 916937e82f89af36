import type { Article } from '../../model/article';
import type { TagEdit } from '../../model/correction';
import { readingMinutes } from '../../model/reading-time';
import type { SetAsidePart } from '../../model/stored-source';
import { markRanges } from '../../search/marks';
import type { MatchedTerm } from '../../search/matched-term';
import { bestPassage } from '../../search/snippet';
import type { ArticleMarks, OpenedArticle } from '../article-protocol';
import type { Entry } from './catalogue';

/** An article with what the page shows around it. */
export function openArticle(entry: Entry, edits: readonly TagEdit[] = []): Omit<OpenedArticle, 'tags'> {
  const { row, key, article, source, reading } = entry;
  return {
    row,
    key,
    article,
    minutes: readingMinutes(article.words),
    record: source.record,
    reading,
    edits,
    setAside: setAsideBeside(entry),
  };
}

/**
 * What was set aside inside an article and behind it, up to the next; with the first article also what
 * stands before it. Kickers and date lines are left out: the article shows them itself.
 */
function setAsideBeside({ article, source: { articles, setAside } }: Entry): SetAsidePart[] {
  const place = articles.findIndex(({ id }) => id === article.id);
  const from = place === 0 ? 1 : article.span.firstLine;
  const until = articles[place + 1]?.span.firstLine ?? Number.POSITIVE_INFINITY;
  return setAside.filter(
    ({ reason, firstLine }) => reason !== 'lead-in' && firstLine >= from && firstLine < until,
  );
}

/** The body block with the best passage; null where the body has no match. */
function bestBlock({ body }: Article, terms: readonly MatchedTerm[]): number | null {
  const passage = bestPassage(body, terms);
  return passage && passage.marks.length > 0 ? passage.block : null;
}

/** The matches of a search in each part of an article. */
export function articleMarks({ article }: Entry, terms: readonly MatchedTerm[]): ArticleMarks {
  return {
    best: terms.length > 0 ? bestBlock(article, terms) : null,
    headline: markRanges(article.headline.text, terms, 'headline'),
    deck: article.deck ? markRanges(article.deck.text, terms) : [],
    byline: article.byline ? markRanges(article.byline.text, terms, 'byline') : [],
    body: article.body.map(({ kind, text }) => markRanges(text, terms, kind === 'credit' ? 'byline' : 'any')),
  };
}

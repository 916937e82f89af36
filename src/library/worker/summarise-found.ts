import type { Article } from '../../model/article';
import { markRanges } from '../../search/marks';
import type { MatchedTerm } from '../../search/matched-term';
import { bestPassage } from '../../search/snippet';
import type { ArticleMarks } from '../article-protocol';
import type { ArticleSummary, MarkedText } from '../list-protocol';
import { type Shown, summarise } from './summarise';

/** Under a search the list clamps to three lines, which hold so many characters. */
const PASSAGE_LENGTH = 150;

/** What the list shows of an article that was found: its best passage, and the matches in it and in the headline. */
export function summariseFound(shown: Shown, terms: readonly MatchedTerm[]): ArticleSummary {
  const summary = summarise(shown);
  const { text } = summary.headline;
  return {
    ...summary,
    headline: { text, marks: markRanges(text, terms, 'headline') },
    excerpt: (shown.article && passage(shown.article, terms)) ?? summary.excerpt,
  };
}

/** The passage that shows why the article was found, or null where the body has no match. */
function passage({ body }: Article, terms: readonly MatchedTerm[]): MarkedText | null {
  const best = bestPassage(body, terms, PASSAGE_LENGTH);
  const text = best && body[best.block]?.text;
  if (!best || !text || best.marks.length === 0) return null;
  const before = best.start > 0 ? '… ' : '';
  const after = best.end < text.length ? ' …' : '';
  const shift = before.length - best.start;
  return {
    text: before + text.slice(best.start, best.end) + after,
    marks: best.marks.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** The matches of a search in each part of an article. */
export function articleMarks(article: Article, terms: readonly MatchedTerm[]): ArticleMarks {
  const { headline, deck, byline, body } = article;
  return {
    best: terms.length > 0 ? bestBlock(article, terms) : null,
    headline: markRanges(headline.text, terms, 'headline'),
    deck: deck ? markRanges(deck.text, terms) : [],
    byline: byline ? markRanges(byline.text, terms, 'byline') : [],
    body: body.map(({ kind, text }) => markRanges(text, terms, kind === 'credit' ? 'byline' : 'any')),
  };
}

/** The body block with the best passage; null where the body has no match. */
function bestBlock({ body }: Article, terms: readonly MatchedTerm[]): number | null {
  const passage = bestPassage(body, terms);
  return passage && passage.marks.length > 0 ? passage.block : null;
}

import type { Article } from '../../model/article';
import { readingMinutes } from '../../model/reading-time';
import { markRanges } from '../../search/marks';
import type { MatchedTerm } from '../../search/matched-term';
import { bestPassage } from '../../search/snippet';
import type { ArticleSummary, MarkedText } from '../list-protocol';
import type { Entry } from './catalogue';
import { firstPlace } from './facet-values';

/** The list clamps to two lines and the front page to five; longer text would be sent for nothing. */
const OPENING_LENGTH = 420;
const OPENING_PARAGRAPHS = 2;
/** So far back a cut looks for a space. Chinese, Japanese and Thai hardly have any: those are cut between two characters. */
const LONGEST_WORD = 40;
/** Under a search the list clamps to three lines, which hold so many characters. */
const PASSAGE_LENGTH = 150;

/** What the list shows of an article; under a search, with its best passage and the matches. */
export function summarise(
  { row, key, article, source, reading }: Entry,
  terms: readonly MatchedTerm[],
): ArticleSummary {
  return {
    row,
    key,
    headline: { text: article.headline.text, marks: markRanges(article.headline.text, terms, 'headline') },
    excerpt: passage(article, terms) ?? {
      text: article.deck?.text ?? openingOf(article, 1)[0] ?? '',
      marks: [],
    },
    country: firstPlace(article.tags),
    topic: article.tags.topics[0]?.topic ?? null,
    dateline: article.dateline?.text ?? null,
    language: article.language,
    minutes: readingMinutes(article.words),
    publisher: source.record.publisher ?? source.record.title,
    reading,
  };
}

/** The first paragraphs without the dateline, each cut at a word. */
export function openingOf({ body, dateline }: Article, paragraphs = OPENING_PARAGRAPHS): string[] {
  return body
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, paragraphs)
    .map(({ text }, index) => cut(index === 0 && dateline ? text.slice(dateline.prefixLength) : text));
}

function cut(text: string): string {
  if (text.length <= OPENING_LENGTH) return text;
  const space = text.lastIndexOf(' ', OPENING_LENGTH);
  return `${text.slice(0, space > OPENING_LENGTH - LONGEST_WORD ? space : OPENING_LENGTH)} …`;
}

/** The passage that shows why the article was found, or null where no search is on or the body has no match. */
function passage({ body }: Article, terms: readonly MatchedTerm[]): MarkedText | null {
  const best = terms.length > 0 ? bestPassage(body, terms, PASSAGE_LENGTH) : null;
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

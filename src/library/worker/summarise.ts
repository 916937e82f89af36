import type { Article } from '../../model/article';
import { readingMinutes } from '../../model/reading-time';
import type { TaggedArticle } from '../../model/tagged-article';
import type { ArticleSummary } from '../list-protocol';
import { articlesOf, type Entry } from './entry';
import { firstPlace } from './facet-values';

/** The front page clamps to five lines and the list to two; longer text would be sent, and its letters set, for nothing. */
const OPENING_LENGTH = 420;
const EXCERPT_LENGTH = 260;
const OPENING_PARAGRAPHS = 2;
/** So far back a cut looks for a space. Chinese, Japanese and Thai hardly have any: those are cut between two characters. */
const LONGEST_WORD = 40;

/** An article of which something is to be shown; without its text where the database has lost it. */
export interface Shown {
  readonly entry: Pick<Entry, 'row' | 'key' | 'head' | 'source' | 'reading'>;
  readonly article: TaggedArticle | undefined;
}

/** Entries with their articles, read together. */
export async function shownOf(entries: readonly Entry[]): Promise<Shown[]> {
  const articles = await articlesOf(entries);
  return entries.map((entry, at) => ({ entry, article: articles[at] }));
}

/** What the list shows of an article where nothing is searched for. */
export function summarise({ entry, article }: Shown): ArticleSummary {
  const { row, key, head, source, reading } = entry;
  const opening = article ? (article.deck?.text ?? openingOf(article, 1)[0]) : undefined;
  return {
    row,
    key,
    headline: { text: head.headline.text, marks: [] },
    excerpt: { text: cut(opening ?? '', EXCERPT_LENGTH), marks: [] },
    country: firstPlace(head.tags),
    topic: head.tags.topics[0]?.topic ?? null,
    dateline: head.dateline?.text ?? null,
    date: head.date?.iso ?? null,
    language: head.language,
    minutes: readingMinutes(head.words),
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

function cut(text: string, length = OPENING_LENGTH): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  const end = space > length - LONGEST_WORD ? space : length;
  return `${text.slice(0, end).replace(HALF_CHARACTER, '')} …`;
}

/** The first of the two units that rarer characters take, without the second. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;

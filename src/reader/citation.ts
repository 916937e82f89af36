import type { OpenedArticle } from '../library/article-protocol';
import { formatDate } from '../ui/format-date';

/** Where an article is from, in one line: headline, byline, publisher, date, and the lines of the source. */
export function citationOf({
  article: { headline, byline, date, span },
  record,
}: Pick<OpenedArticle, 'article' | 'record'>): string {
  const day = date?.iso ?? record.date;
  const { firstLine, lastLine } = span;
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}–${lastLine}`;
  const parts = [
    `“${headline.text}”`,
    byline?.text,
    record.publisher ?? record.title,
    day && formatDate(day),
    `${record.retrievedFrom ?? record.id}, ${lines}`,
  ];
  return `${parts.filter(Boolean).join('. ')}.`;
}

/** A passage with its citation below, as it goes to the clipboard. */
export function passageWithCitation(passage: string, citation: string): string {
  return `${passage.trim()}\n\n${citation}`;
}

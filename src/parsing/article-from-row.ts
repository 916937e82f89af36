import type { Article, TextPart } from '../model/article';
import { articleId } from './article-id';
import { languageOf } from './language';
import { countWords } from './words';

/** A line of a JSON Lines file that holds one article. */
export interface ArticleRow {
  readonly title: string;
  readonly text: string;
}

/**
 * Takes a row of a table of articles as one article as it stands: no cut is looked for, every non-blank
 * line of `text` is a paragraph.
 * @param row Row number, counted from 1; all spans lie on this line, their offsets count within `title`
 *   and `text`, since the row's own bytes are JSON.
 */
export function articleFromRow(source: string, row: number, { title, text }: ArticleRow): Article {
  const part = (content: string, start: number): TextPart => ({
    text: content,
    span: { source, firstLine: row, lastLine: row, start, end: start + content.length },
  });
  const body = [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(match => {
    const content = match[0].trim();
    return { kind: 'paragraph' as const, ...part(content, match.index + match[0].indexOf(content)) };
  });
  const headline = part(title.trim(), 0);
  const all = [headline.text, ...body.map(block => block.text)];
  return {
    id: articleId(
      headline.text,
      body.map(block => block.text),
    ),
    span: { source, firstLine: row, lastLine: row, start: 0, end: text.length },
    headline,
    kicker: null,
    deck: null,
    byline: null,
    dateline: null,
    date: null,
    body,
    language: languageOf(all),
    words: all.reduce((sum, content) => sum + countWords(content), 0),
    sameAs: null,
    cut: { confidence: 1, reasons: [{ name: 'a row of its own', weight: 1 }] },
  };
}

import type { GoldAnswer } from './lessons';
import type { Story } from './page-composer';

/** Titles and first paragraphs shorter than this are no material for a page. */
const SHORTEST_TITLE = 12;
const SHORTEST_OPENING = 60;
/** Paragraphs longer than this were glued together by whoever kept them; they are cut at sentence ends. */
const LONGEST_PARAGRAPH = 700;
const PARAGRAPH = /[\s\S]{200,450}?[.!?]["”]?(?=\s|$)|[\s\S]+$/g;
const DATELINE = /^[^—]{3,40}(?:—|--| - )\s*/u;
const MARKS = /^#+\s*|^more \.\.\.|^\d+\.\s*/g;

/** The stories of a text with a known answer, without their bylines, crossheads and furniture. */
export function storiesOf(text: string, gold: GoldAnswer): Story[] {
  const lines = text.split(/\r\n|\n|\r/);
  const skipped = new Set(
    [...(gold.boilerplate ?? []), ...(gold.ignore ?? [])].flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    ),
  );
  return gold.articles.flatMap(article => {
    const apart = new Set([
      ...article.headline_lines,
      ...(article.deck_lines ?? []),
      ...(article.byline_lines ?? []),
      ...(article.date_lines ?? []),
      ...(article.subheads ?? []).map(({ line }) => line),
      ...(article.optional_subheads ?? []),
    ]);
    const paragraphs = lines
      .map((line, at) => ({ text: line.trim(), number: at + 1 }))
      .filter(({ number }) => number >= article.start_line && number <= article.end_line)
      .filter(({ text, number }) => text !== '' && !apart.has(number) && !skipped.has(number))
      .map(({ text }, at) => (at === 0 ? text.replace(DATELINE, '') : text))
      .flatMap(text =>
        text.length > LONGEST_PARAGRAPH ? (text.match(PARAGRAPH) ?? []).map(part => part.trim()) : [text],
      );
    const headline = sentenceCase(
      article.headline_lines
        .map(line => lines[line - 1] ?? '')
        .join(' ')
        .trim()
        .replace(MARKS, ''),
    );
    const isMaterial = headline.length > SHORTEST_TITLE && (paragraphs[0]?.length ?? 0) > SHORTEST_OPENING;
    return isMaterial ? [{ headline, paragraphs }] : [];
  });
}

function sentenceCase(title: string): string {
  return /\p{Ll}/u.test(title) ? title : title.charAt(0) + title.slice(1).toLowerCase();
}

/** What holds for the parsing of any text whatever. Each law gives the first breach as a sentence, or null. */
import type { ParsedText } from '../../model/article';
import type { CutRuling } from '../../model/cut-ruling';
import type { SourceSpan } from '../../model/source-span';
import { splitLines } from '../lines';
import { parseText } from '../parse-text';
import { ruledBy } from '../ruled-cuts';

type Law = (text: string, parsed: ParsedText, again: () => ParsedText) => string | null;

const holds = ({ firstLine, lastLine }: SourceSpan, line: number) => line >= firstLine && line <= lastLine;

/** Every non-blank line is in exactly one place: set aside, or else in the range of one article. */
const nothingLost: Law = (text, { lineCount, articles, setAside }) => {
  const lines = splitLines(text);
  if (lineCount !== lines.length) return `${lineCount} lines told of ${lines.length}`;
  for (const { number, start, end } of lines) {
    if (text.slice(start, end).trim() === '') continue;
    const asides = setAside.filter(({ span }) => holds(span, number)).length;
    const places = asides > 0 ? asides : articles.filter(({ span }) => holds(span, number)).length;
    if (places !== 1) return `line ${number} is in ${places} places`;
  }
  return null;
};

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** The offsets of every part slice it back from the text, but for white space where lines were joined. */
const spansSliceBack: Law = (text, { articles }) => {
  for (const { headline, kicker, deck, byline, dateline, body } of articles)
    for (const part of [headline, kicker, deck, byline, dateline, ...body]) {
      if (!part) continue;
      const slice = text.slice(part.span.start, part.span.end);
      if (withoutSpace(slice) !== withoutSpace(part.text)) return `"${part.text}" is "${slice}" in the text`;
    }
  return null;
};

/** What an article shows of its text lies within it; only what stands above the headline may lie before. */
const partsWithin: Law = (_, { articles }) => {
  for (const { span, headline, deck, body } of articles)
    for (const part of [headline, ...(deck ? [deck] : []), ...body])
      if (part.span.start < span.start || part.span.end > span.end)
        return `"${part.text}" lies outside of its article`;
  return null;
};

/** Ids are each article's own, and the same when the text is read again. */
const idsStable: Law = (_, { articles }, readAgain) => {
  const ids = articles.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) return 'two articles have one id';
  const again = readAgain().articles.map(({ id }) => id);
  return again.join() === ids.join() ? null : 'ids changed on a second reading';
};

/** An article has text of its own, a confidence, and names an earlier article as its twin if any. */
const articlesWhole: Law = (_, { articles }) => {
  const seen = new Set<string>();
  for (const { id, body, cut, sameAs } of articles) {
    if (!body.some(({ kind }) => kind === 'paragraph' || kind === 'quotation' || kind === 'list-item'))
      return `article ${id} has no text`;
    if (!(cut.confidence >= 0 && cut.confidence <= 1))
      return `article ${id} has the confidence ${cut.confidence}`;
    if (sameAs !== null && !seen.has(sameAs))
      return `article ${id} repeats ${sameAs}, which doesn't come before it`;
    seen.add(id);
  }
  return null;
};

const LAWS: readonly Law[] = [nothingLost, spansSliceBack, partsWithin, idsStable, articlesWhole];

/** Parses a text, with the reader's word on it if any, and gives the first breach of a law, or null. */
export function firstBreach(text: string, rulings: readonly CutRuling[] = []): string | null {
  const parse = () => parseText({ source: 'any.txt', text }, undefined, ruledBy(rulings));
  const parsed = parse();
  for (const law of LAWS) {
    const breach = law(text, parsed, parse);
    if (breach !== null) return breach;
  }
  return null;
}

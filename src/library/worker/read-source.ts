import type { SetAside } from '../../model/article';
import type { RawText, SourceRecord } from '../../model/source-record';
import type { SetAsidePart } from '../../model/stored-source';
import type { Line } from '../../parsing/lines';
import { splitLines } from '../../parsing/lines';
import { parseText } from '../../parsing/parse-text';
import type { Tagger } from '../../tagging/tag-article';
import type { ReadSource } from './catalogue';

/** Makes a source of a text: its articles, tagged, and what is set aside. */
export function readSource(record: SourceRecord, raw: RawText, tagger: Tagger): ReadSource {
  const parsed = parseText(raw);
  const lines = splitLines(raw.text);
  return {
    record,
    lines: async (first, last) =>
      lines
        .slice(first - 1, last)
        .map(({ number, start, end }) => ({ number, text: raw.text.slice(start, end) })),
    stored: null,
    lineCount: parsed.lineCount,
    articles: parsed.articles.map(article => ({ ...article, tags: tagger.tag(article) })),
    setAside: parsed.setAside.map(part => withLineCount(part, raw, lines)),
  };
}

function withLineCount({ span, reason }: SetAside, { text }: RawText, lines: readonly Line[]): SetAsidePart {
  const { firstLine, lastLine } = span;
  const filled = lines
    .slice(firstLine - 1, lastLine)
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return { firstLine, lastLine, reason, lines: filled.length };
}

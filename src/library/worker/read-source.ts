import type { SetAside } from '../../model/article';
import type { RawText, SourceRecord } from '../../model/source-record';
import type { SetAsidePart } from '../../model/stored-source';
import type { Tags } from '../../model/tags';
import type { Line } from '../../parsing/lines';
import { splitLines } from '../../parsing/lines';
import { parseText } from '../../parsing/parse-text';
import type { Tagger } from '../../tagging/tag-article';
import { heldArticles, type ReadSource } from './shelved-source';

const NO_TAGS: Tags = { main: [], mentioned: [], regions: [], topics: [] };

/** Makes a source of a text: its articles, tagged where there is a tagger, and what is set aside. */
export function readSource(record: SourceRecord, raw: RawText, tagger: Tagger | null): ReadSource {
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
    ...heldArticles(
      parsed.articles.map(article => ({ ...article, tags: tagger?.tagBriefly(article) ?? NO_TAGS })),
    ),
    untagged: tagger === null,
    setAside: parsed.setAside.map(part => withLineCount(part, raw, lines)),
  };
}

/** The source with the tags that it could not be given when it was read. */
export async function tagSource(source: ReadSource, tagger: Tagger): Promise<ReadSource> {
  const articles = await source.articles([...source.heads.ids.keys()]);
  const tagged = articles.flatMap(article =>
    article ? { ...article, tags: tagger.tagBriefly(article) } : [],
  );
  return { ...source, ...heldArticles(tagged), untagged: false };
}

function withLineCount({ span, reason }: SetAside, { text }: RawText, lines: readonly Line[]): SetAsidePart {
  const { firstLine, lastLine } = span;
  const filled = lines
    .slice(firstLine - 1, lastLine)
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return { firstLine, lastLine, reason, lines: filled.length };
}

import type { Article, ParsedText } from '../model/article';
import type { ExplainedTags, Tags } from '../model/tags';

/** One article as the command line prints it. */
export function articleRow(article: Article, tags: Tags): Record<string, unknown> {
  const { span, headline, deck, byline, dateline, body, language, words } = article;
  return {
    source: span.source,
    id: article.id,
    headline: headline.text,
    startLine: span.firstLine,
    endLine: span.lastLine,
    deck: deck?.text ?? null,
    byline: byline?.text ?? null,
    dateline: dateline?.text ?? null,
    credits: body.filter(({ kind }) => kind === 'credit').map(({ text }) => text),
    crossheads: body
      .filter(({ kind }) => kind === 'crosshead')
      .map(({ text, span: { firstLine } }) => ({ line: firstLine, text })),
    paragraphs: body
      .filter(({ kind }) => kind === 'paragraph' || kind === 'quotation' || kind === 'list-item')
      .map(({ text }) => text),
    language,
    words,
    countries: {
      main: tags.main.map(({ country }) => country),
      mentioned: tags.mentioned.map(({ country }) => country),
    },
    topics: tags.topics.map(({ topic }) => topic),
    ...(article.date && { date: dateRow(article.date) }),
    ...(article.sameAs && { sameAs: article.sameAs }),
  };
}

function dateRow({ iso, confidence, span }: NonNullable<Article['date']>): Record<string, unknown> {
  return { iso, confidence, line: span.firstLine };
}

/** The line that closes a source: what of it is in no article. */
export function sourceRow({ source, lineCount, setAside }: ParsedText): Record<string, unknown> {
  return {
    source,
    lines: lineCount,
    setAside: setAside.map(({ span, reason }) => ({
      startLine: span.firstLine,
      endLine: span.lastLine,
      reason,
    })),
  };
}

/** Why an article begins where it does (`--explain`). */
export function cutRow({ span, cut }: Article): Record<string, unknown> {
  return {
    source: span.source,
    cut: { line: span.firstLine, confidence: cut.confidence, reasons: cut.reasons },
  };
}

/** Why an article has its countries and topics: each with the spans that speak for it and their weights (`--explain`). */
export function evidenceRow({ span, id }: Article, tags: ExplainedTags): Record<string, unknown> {
  return { source: span.source, id, tags };
}

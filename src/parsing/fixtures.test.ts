import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, SetAside } from '../model/article';
import { decodeText } from './decode';
import { parseText } from './parse-text';

/**
 * The answer beside each fixture: all headlines with their lines, all crossheads, all lines set aside; of
 * deck, byline, dateline, date, quotations, credits, language and `sameAs` (a headline) what the case is about.
 */
interface Answer {
  readonly articles: readonly (Record<string, unknown> & { readonly headline: string })[];
  /** Line numbers, blank lines left out. */
  readonly setAside: readonly number[];
}

const FOLDER = join(import.meta.dirname, 'fixtures');
const files = readdirSync(FOLDER);
const fixtures = files.filter(name => name.endsWith('.txt')).map(name => name.replace(/\.txt$/, ''));

function summary(article: Article, all: readonly Article[]): Record<string, unknown> {
  const { headline, span, deck, byline, dateline, date, body, language, sameAs } = article;
  return {
    headline: headline.text,
    startLine: span.firstLine,
    endLine: span.lastLine,
    crossheads: body.filter(({ kind }) => kind === 'crosshead').map(part => part.span.firstLine),
    quotations: body.filter(({ kind }) => kind === 'quotation').map(part => part.span.firstLine),
    deck: deck?.text ?? null,
    byline: byline?.text ?? null,
    dateline: dateline?.text ?? null,
    date: date?.iso ?? null,
    credits: body.filter(({ kind }) => kind === 'credit').map(({ text }) => text),
    language,
    sameAs: all.find(({ id }) => id === sameAs)?.headline.text ?? null,
  };
}

function linesSetAside(setAside: readonly SetAside[], lines: readonly string[]): number[] {
  return setAside
    .flatMap(({ span }) =>
      lines.map((_, at) => at + 1).filter(line => line >= span.firstLine && line <= span.lastLine),
    )
    .filter(line => lines[line - 1]?.trim() !== '');
}

describe('fixtures', () => {
  it('are at least forty', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(40);
  });

  it('each have an answer, and each answer a text', () => {
    const answers = files.filter(name => name.endsWith('.json')).map(name => name.replace(/\.json$/, ''));
    expect(answers.sort()).toEqual([...fixtures].sort());
  });

  it.each(fixtures)('%s', name => {
    const raw = decodeText(name, readFileSync(join(FOLDER, `${name}.txt`)));
    const answer: Answer = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
    const { articles, setAside } = parseText(raw);
    const found = articles.map(article => summary(article, articles));
    expect(found.map(({ headline, startLine }) => [startLine, headline])).toEqual(
      answer.articles.map(({ headline, startLine }) => [startLine, headline]),
    );
    found.forEach((article, at) => {
      expect(article).toMatchObject(answer.articles[at] ?? {});
    });
    expect(linesSetAside(setAside, raw.text.split(/\r\n|\n|\r/))).toEqual(answer.setAside);
  });
});

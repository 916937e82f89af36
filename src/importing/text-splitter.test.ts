import { describe, expect, it } from 'vitest';
import { BUNDLED, bundledText, STORY } from '../library/worker/fixtures/texts';
import { splitLines } from '../parsing/lines';
import { parseText } from '../parsing/parse-text';
import { type FoundStretch, TextSplitter } from './text-splitter';

function split(text: string, chunk = 50_000): FoundStretch[] {
  const splitter = new TextSplitter('a.txt');
  const found: FoundStretch[] = [];
  for (let at = 0; at < text.length; at += chunk) found.push(...splitter.push(text.slice(at, at + chunk)));
  return [...found, ...splitter.end()];
}

/** Every non-blank line lies in exactly one article (less what is set aside within it) or stretch set aside. */
function linesInNoPlaceOrTwo(text: string, found: readonly FoundStretch[]): number[] {
  const asides = found.flatMap(({ setAside }) => setAside.map(({ span }) => span));
  const articles = found.flatMap(one => one.articles.map(({ span }) => span));
  const places = new Uint8Array(splitLines(text).length + 2);
  const add = (line: number) => {
    places[line] = (places[line] ?? 0) + 1;
  };
  for (const { firstLine, lastLine } of asides)
    for (let line = firstLine; line <= lastLine; line++) add(line);
  const inAside = places.slice();
  for (const { firstLine, lastLine } of articles)
    for (let line = firstLine; line <= lastLine; line++) if (!inAside[line]) add(line);
  return splitLines(text)
    .filter(({ start, end, number }) => text.slice(start, end).trim() !== '' && places[number] !== 1)
    .map(({ number }) => number);
}

const stories = (count: number, lineEnd = '\n') =>
  Array.from({ length: count }, (_, number) =>
    STORY.replace('Council', `Council of ward ${number}`).replaceAll('\n', lineEnd),
  ).join(lineEnd.repeat(2));

describe('A text that fits into a window', () => {
  it.each(BUNDLED)('comes out as from the parser: $id', ({ id }) => {
    const text = bundledText(id);
    const [only, ...more] = split(text);
    const parsed = parseText({ source: 'a.txt', text });
    expect(more).toEqual([]);
    expect(only).toEqual({
      ...only,
      text,
      articles: parsed.articles,
      setAside: parsed.setAside,
      lineCount: parsed.lineCount,
    });
  });
});

describe('A longer text', () => {
  const text = stories(1100);
  const found = split(text);

  it('comes in several stretches, which are the text again', () => {
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(one => one.text).join('')).toBe(text);
    expect(found.reduce((sum, one) => sum + one.lineCount, 0)).toBe(splitLines(text).length);
  });

  it('has all its articles, each with its own words at its place', () => {
    const articles = found.flatMap(one => one.articles);
    expect(articles).toHaveLength(1100);
    for (const { headline, body, span } of articles) {
      for (const part of [headline, ...body])
        expect(text.slice(part.span.start, part.span.end)).toBe(part.text);
      expect(text.split('\n')[span.firstLine - 1]).toBe(headline.text);
    }
  });

  it('has every line in one place', () => {
    expect(linesInNoPlaceOrTwo(text, found)).toEqual([]);
  });

  it.each(['\r\n', '\r'])('is cut at lines that end with %j', lineEnd => {
    const other = stories(1100, lineEnd);
    const stretches = split(other, 4999);
    expect(stretches.flatMap(one => one.articles)).toHaveLength(1100);
    expect(linesInNoPlaceOrTwo(other, stretches)).toEqual([]);
  });
});

describe('A line that is longer than any window', () => {
  it('is read in pieces and stays one line', () => {
    const text = `${'word '.repeat(700_000)}\nEnd of it\n`;
    const found = split(text);
    expect(found.map(one => one.text).join('')).toBe(text);
    expect(found.reduce((sum, one) => sum + one.lineCount, 0)).toBe(2);
    expect(found.at(-1)?.setAside.at(-1)?.span.lastLine ?? found.at(-1)?.articles.at(-1)?.span.lastLine).toBe(
      2,
    );
  });

  it('is not cut within a character', () => {
    const text = 'x'.repeat(1_599_999) + '😀'.repeat(100);
    for (const { text: part } of split(text)) expect(part).not.toMatch(/\p{Cs}/u);
  });
});

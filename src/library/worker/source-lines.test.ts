import { describe, expect, it } from 'vitest';
import { Catalogue } from './catalogue';
import { BUNDLED, bundledSources, bundledText, recordOf, STORY, sourceOf } from './fixtures/texts';
import { sourceLines } from './source-lines';

const catalogue = new Catalogue([...bundledSources(), { record: recordOf('failed.txt'), code: 'missing' }]);
const linesOf = (id: string, first = 1, last = 100_000) =>
  sourceLines(catalogue, id, first, last)?.lines ?? [];

describe.each(BUNDLED)('The lines of $id', ({ id }) => {
  it('are those of the text, numbered from 1', () => {
    const expected = bundledText(id).split(/\r\n|\n|\r/);
    if (expected.at(-1) === '') expected.pop();
    expect(linesOf(id).map(({ text }) => text)).toEqual(expected);
    expect(linesOf(id).map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
  });

  it('belong to one thing each, blank ones to none', () => {
    for (const { number, text, article, setAside } of linesOf(id)) {
      const belongsTo = [article, setAside].filter(one => one !== null);
      expect(belongsTo, `line ${number}`).toHaveLength(text.trim() === '' ? 0 : 1);
    }
  });

  it('name the article whose lines they are', () => {
    for (const { number, article } of linesOf(id)) {
      if (article === null) continue;
      const entry = catalogue.entry(article);
      expect(entry?.source.record.id).toBe(id);
      expect(entry?.article.span.firstLine).toBeLessThanOrEqual(number);
      expect(entry?.article.span.lastLine).toBeGreaterThanOrEqual(number);
    }
    const named = new Set(linesOf(id).flatMap(({ article }) => article ?? []));
    const entries = catalogue.entries.filter(({ source }) => source.record.id === id);
    expect([...named]).toEqual(entries.map(({ key }) => key));
  });
});

describe('A stretch of lines', () => {
  const [{ id } = recordOf('')] = BUNDLED;

  it('holds the lines from the first to the last, both included', () => {
    expect(linesOf(id, 5, 8)).toEqual(linesOf(id).slice(4, 8));
  });

  it('ends with the text', () => {
    const total = sourceLines(catalogue, id, 1, 1)?.lineCount ?? 0;
    expect(linesOf(id, total, total + 300).map(({ number }) => number)).toEqual([total]);
    expect(linesOf(id, total + 1, total + 300)).toEqual([]);
  });

  it('comes with the record and the number of all lines', () => {
    const record = recordOf('a.txt');
    const story = new Catalogue([sourceOf(record, STORY)]);
    expect(sourceLines(story, 'a.txt', 1, 2)).toMatchObject({
      record,
      lineCount: STORY.split('\n').length - 1,
    });
  });

  it('is null of a source that failed or is not there', () => {
    expect(sourceLines(catalogue, 'failed.txt', 1, 10)).toBeNull();
    expect(sourceLines(catalogue, 'other.txt', 1, 10)).toBeNull();
  });
});

describe('A source that holds the text of an earlier one', () => {
  it('names its own articles, not those of the other', () => {
    const both = new Catalogue(['a.txt', 'b.txt'].map(id => sourceOf(recordOf(id), STORY)));
    const named = new Set(sourceLines(both, 'b.txt', 1, 100)?.lines.flatMap(({ article }) => article ?? []));
    expect([...named]).toEqual([both.entries[1]?.key]);
  });
});

describe('A line that is too long to show', () => {
  const shownOf = (line: string) =>
    sourceLines(new Catalogue([sourceOf(recordOf('a.txt'), line)]), 'a.txt', 1, 1)?.lines[0]?.text ?? '';

  it('is cut, and says how much is left', () => {
    const shown = shownOf(`${'word '.repeat(4000)}${'more '.repeat(500)}`);
    expect(shown).toBe(`${'word '.repeat(4000)} … (2,500 more characters in this line)`);
  });

  it('is not cut where it just fits', () => {
    expect(shownOf('word '.repeat(4000))).toBe('word '.repeat(4000));
  });
});

import { describe, expect, it } from 'vitest';
import { Catalogue } from './catalogue';
import { BUNDLED, bundledSources, bundledText, recordOf, STORY, sourceOf } from './fixtures/texts';
import { sourceLines } from './source-lines';

const catalogue = new Catalogue([
  ...bundledSources(),
  { record: recordOf('failed.txt'), code: 'missing', stored: null },
]);
const linesOf = async (id: string, first = 1, last = 100_000) =>
  (await sourceLines(catalogue, id, first, last))?.lines ?? [];

describe.each(BUNDLED)('The lines of $id', ({ id }) => {
  it('are those of the text, numbered from 1', async () => {
    const expected = bundledText(id).split(/\r\n|\n|\r/);
    if (expected.at(-1) === '') expected.pop();
    expect((await linesOf(id)).map(({ text }) => text)).toEqual(expected);
    expect((await linesOf(id)).map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
  });

  it('belong to one thing each, blank ones to none', async () => {
    for (const { number, text, article, setAside } of await linesOf(id)) {
      const belongsTo = [article, setAside].filter(one => one !== null);
      expect(belongsTo, `line ${number}`).toHaveLength(text.trim() === '' ? 0 : 1);
    }
  });

  it('say with which of them an article begins', async () => {
    const beginnings = (await linesOf(id)).flatMap(({ number, begins }) => (begins ? number : []));
    const entries = catalogue.entries.filter(({ source }) => source.record.id === id);
    expect(beginnings).toEqual(entries.map(({ head }) => head.span.firstLine));
  });

  it('name the article whose lines they are', async () => {
    for (const { number, article } of await linesOf(id)) {
      if (article === null) continue;
      const entry = catalogue.entry(article);
      expect(entry?.source.record.id).toBe(id);
      expect(entry?.head.span.firstLine).toBeLessThanOrEqual(number);
      expect(entry?.head.span.lastLine).toBeGreaterThanOrEqual(number);
    }
    const named = new Set((await linesOf(id)).flatMap(({ article }) => article ?? []));
    const entries = catalogue.entries.filter(({ source }) => source.record.id === id);
    expect([...named]).toEqual(entries.map(({ key }) => key));
  });
});

describe('A stretch of lines', () => {
  const [{ id } = recordOf('')] = BUNDLED;

  it('holds the lines from the first to the last, both included', async () => {
    expect(await linesOf(id, 5, 8)).toEqual((await linesOf(id)).slice(4, 8));
  });

  it('ends with the text', async () => {
    const total = (await sourceLines(catalogue, id, 1, 1))?.lineCount ?? 0;
    expect((await linesOf(id, total, total + 300)).map(({ number }) => number)).toEqual([total]);
    expect(await linesOf(id, total + 1, total + 300)).toEqual([]);
  });

  it('comes with the record and the number of all lines', async () => {
    const record = recordOf('a.txt');
    const story = new Catalogue([sourceOf(record, STORY)]);
    expect(await sourceLines(story, 'a.txt', 1, 2)).toMatchObject({
      record,
      lineCount: STORY.split('\n').length - 1,
    });
  });

  it('is null of a source that failed or is not there', async () => {
    expect(await sourceLines(catalogue, 'failed.txt', 1, 10)).toBeNull();
    expect(await sourceLines(catalogue, 'other.txt', 1, 10)).toBeNull();
  });
});

describe('A source that holds the text of an earlier one', () => {
  it('names its own articles, not those of the other', async () => {
    const both = new Catalogue(['a.txt', 'b.txt'].map(id => sourceOf(recordOf(id), STORY)));
    const named = new Set(
      (await sourceLines(both, 'b.txt', 1, 100))?.lines.flatMap(({ article }) => article ?? []),
    );
    expect([...named]).toEqual([both.entries[1]?.key]);
  });
});

describe('A line that is too long to show', () => {
  const shownOf = async (line: string) => {
    const catalogue = new Catalogue([sourceOf(recordOf('a.txt'), line)]);
    return (await sourceLines(catalogue, 'a.txt', 1, 1))?.lines[0]?.text ?? '';
  };

  it('is cut, and says how much is left', async () => {
    const shown = await shownOf(`${'word '.repeat(4000)}${'more '.repeat(500)}`);
    expect(shown).toBe(`${'word '.repeat(4000)} … (2,500 more characters in this line)`);
  });

  it('is not cut where it just fits', async () => {
    expect(await shownOf('word '.repeat(4000))).toBe('word '.repeat(4000));
  });
});

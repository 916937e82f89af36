import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSingle } from '../importing/fixtures/read-all';
import { articlesIn, bundledSources, recordOf, STORY, sourceOf } from '../library/worker/fixtures/texts';
import { cell } from './as-csv';
import { escaped } from './as-markdown';
import { articlesFile } from './taken-formats';

const taken = await articlesIn([...bundledSources(), sourceOf(recordOf('story.txt'), STORY)]);
const fileOf = async (format: string, some = taken) => (await articlesFile(some, format)).content.text();
const story = taken.slice(-1);

describe('Articles that are taken out', () => {
  it('are Markdown with headline, crossheads and source', async () => {
    const markdown = await fileOf('markdown', story);
    expect(markdown).toMatch(
      /^# Council votes to keep the library open\n\n_By Jane Doe · 2024-06-19_\n\nKyiv, Ukraine — /,
    );
    expect(markdown).toMatch(/\n\n\*Source: Title of story\.txt \(story\.txt\), lines 1–9\.\*\n$/);
    expect(await fileOf('markdown')).toContain('\n## Risks for Hanoi\n');
  });

  it('are Markdown with one bullet an item and one sign a quotation, whatever their own were', async () => {
    const listed = STORY.replace(
      /$/,
      '\n\nWhat the plan says:\n\n▪ Open on Sundays\n▪ Close at ten\n▪ Hire a guard\n\n> It stays.\n',
    );
    const markdown = await fileOf('markdown', await articlesIn([sourceOf(recordOf('list.txt'), listed)]));
    expect(markdown).toContain('\n\n[list-item]: # "▪ "\n\n- Open on Sundays\n\n- Close at ten\n');
    expect(markdown).toContain('\n> It stays.\n');
  });

  it('are plain text, one behind the other', async () => {
    const text = await fileOf('text');
    expect(text.split('-'.repeat(40))).toHaveLength(taken.length);
    for (const { article } of taken) for (const part of article.body) expect(text).toContain(part.text);
  });

  it.each(['json-lines', 'csv', 'markdown'])(
    'as %s are the same articles when they are brought in again',
    async format => {
      const read = await readSingle('again', new TextEncoder().encode(await fileOf(format)));
      expect(read.problems).toEqual([]);
      expect(
        read.articles.map(({ headline, deck, body, byline }) => [
          headline.text,
          deck?.text ?? null,
          byline?.text ?? null,
          body.map(({ text }) => text),
        ]),
      ).toEqual(
        taken.map(({ article: { headline, deck, body, byline } }) => [
          headline.text,
          deck?.text ?? null,
          byline?.text ?? null,
          body.map(({ text }) => text.trim()),
        ]),
      );
    },
  );

  it('name source and lines in each format', async () => {
    expect(JSON.parse(await fileOf('json-lines', story))).toMatchObject({
      source: 'story.txt',
      firstLine: 1,
      lastLine: 9,
    });
    expect(await fileOf('csv', story)).toMatch(/"story\.txt",1,9\r\n$/);
  });

  it('name countries and topics by codes and in words', async () => {
    const tags = { main: [{ country: 'FR' }, { country: 'UA' }], topics: [{ topic: 'medtop:11000000' }] };
    const tagged = story.map(({ article, record }) => ({
      record,
      article: { ...article, tags: tags as never },
    }));
    expect(JSON.parse(await fileOf('json-lines', tagged))).toMatchObject({
      countries: ['FR', 'UA'],
      countryNames: ['France', 'Ukraine'],
      topics: ['medtop:11000000'],
      topicNames: ['Politics'],
    });
    expect(await fileOf('csv', tagged)).toContain('"FR; UA","France; Ukraine","medtop:11000000","Politics"');
  });

  it('are an empty file of the format where there are none', async () => {
    expect(await fileOf('markdown', [])).toBe('');
    expect((await fileOf('csv', [])).trim()).toMatch(/^title,text,/);
  });
});

describe('A cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =HYPERLINK("https://example.org")', '\r\n=1'])(
    'that begins like a formula is made harmless: %j',
    text => {
      expect(cell(text)).toMatch(/^"'/);
    },
  );

  it('gives its text back, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const inner = cell(text).slice(1, -1).replaceAll('""', '"');
        expect([text, `'${text}`]).toContain(inner);
      }),
    );
  });
});

describe('A line of Markdown', () => {
  it('has none of its own characters for markup', () => {
    expect(escaped('# no *heading* [here](x) <b>')).toBe('\\# no \\*heading\\* \\[here\\](x) \\<b\\>');
    expect(escaped('- no list')).toBe('\\- no list');
    expect(escaped('1984. It was a bright day')).not.toMatch(/^\d+\./);
  });
});

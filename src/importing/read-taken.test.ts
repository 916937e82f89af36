import { describe, expect, it } from 'vitest';
import { readSingle } from './fixtures/read-all';

const BODY =
  'The town council voted on Tuesday night to keep the library open for another year, after a long meeting.';
const taken = (headline: string) =>
  `# ${headline}\n\n*Why it stays*\n\n_By Jane Doe · 2024-06-19 · published by The Gazette_\n\n${BODY}\n\n## What \\[is\\] next\n\n- One\n\n> Two\n\n*Joe Roe helped.*\n\n*Source: The Gazette (a.txt), lines 1–9. https://example.org*\n`;
const BETWEEN = '\n---\n\n';

describe('Markdown that articles were taken out as', () => {
  it('gives them back part by part, and sets the rest aside', async () => {
    const { format, articles, text } = await readSingle('a.md', [taken('One'), taken('Two')].join(BETWEEN));
    expect(format).toBe('Markdown of Broadsheet');
    expect(articles.map(({ headline }) => headline.text)).toEqual(['One', 'Two']);
    expect(articles[0]).toMatchObject({ deck: { text: 'Why it stays' }, byline: { text: 'By Jane Doe' } });
    expect(articles[0]?.date?.iso).toBe('2024-06-19');
    expect(articles[0]?.body.map(({ kind, text: one }) => `${kind}: ${one}`)).toEqual([
      `paragraph: ${BODY}`,
      'crosshead: What [is] next',
      'list-item: One',
      'quotation: Two',
      'credit: Joe Roe helped.',
    ]);
    expect(text).toContain('published by The Gazette\n');
    expect(text).toContain('Source: The Gazette (a.txt), lines 1–9. https://example.org\n');
  });

  it('may have been edited on another system, with more texts put to it', async () => {
    const more = `Swimming pool to close\n\nBy Joe Roe\n\n${BODY}\n\n${BODY.replace('library', 'pool')}`;
    const edited = [taken('One'), more].join(BETWEEN).replaceAll('\n', '\r\n');
    const { articles, text } = await readSingle('a.md', edited);
    expect(articles.map(({ headline }) => headline.text)).toEqual(['One', 'Swimming pool to close']);
    expect(text).toContain(BODY.replace('library', 'pool'));
  });
});

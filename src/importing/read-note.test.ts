import { describe, expect, it } from 'vitest';
import { readSingle } from './fixtures/read-all';

const BODY = 'The town council voted on Tuesday night to keep the library open for another year.';

describe('A text with fields above it', () => {
  it.each([
    [
      'a site’s',
      '---\ntitle: "Library stays open"\ndate: 2024-06-19\nauthor: Jane Doe\ntags: [a, b]\nurl: https://x.org/1\n---',
    ],
    [
      'Hugo’s',
      '+++\ntitle = \'Library stays open\'\ndate = 2024-06-19T08:30:00Z\nauthor = "Jane Doe"\nurl = "https://x.org/1"\n[params]\n+++',
    ],
    [
      'a clipper’s',
      '---\naliases: []\ntitle: Library stays open\nsource: "https://x.org/1"\nauthor:\n  - "[[Jane Doe]]"\npublished: 2024-06-19\ntags:\n- clippings\n---',
    ],
  ])('is an article of that name: %s', async (_whose, above) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = `${above}\n# Library stays open\n\n${BODY.replace(' on ', '\non ')}\n\n## A section\n- One\n- Two\n\n> Said\n> so\n`;
      const read = await readSingle('a.md', text.replaceAll('\n', lineEnd));
      expect(read.articles).toHaveLength(1);
      const [article] = read.articles;
      expect(article?.headline.text).toBe('Library stays open');
      expect(article?.byline?.text).toBe('Jane Doe');
      expect(article?.date?.iso).toMatch(/^2024-06-19/);
      expect(article?.body.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
        `paragraph: ${BODY}`,
        'crosshead: A section',
        'list-item: One',
        'list-item: Two',
        'quotation: Said so',
      ]);
      expect(read.record).toMatchObject({ title: 'Library stays open', retrievedFrom: 'https://x.org/1' });
    }
  });

  it('without a name is left to the splitter, and so are several with headings of their own', async () => {
    const story = `${BODY} ${BODY}\n\n${BODY}\n\n`;
    const unnamed = await readSingle('a.md', `---\ntags: a\n---\nLibrary stays open\n\n${story}`);
    expect(unnamed.articles.map(({ headline }) => headline.text)).toEqual(['Library stays open']);
    const two = await readSingle(
      'a.md',
      `---\ntitle: A week\n---\n# Library stays open\n\n${story}# Pool closes\n\n${story}`,
    );
    expect(two.articles[0]?.headline.text).toBe('Library stays open');
  });

  it('may stand behind others of its kind', async () => {
    const note = (title: string) => `---\ntitle: ${title}\n---\n\n${BODY}\n\n---\n\n${BODY}\n\n`;
    const read = await readSingle('a.md', `${note('Library stays open')}${note('Pool closes')}`);
    expect(read.articles.map(({ headline }) => headline.text)).toEqual(['Library stays open', 'Pool closes']);
    expect(read.record).toEqual({});
  });

  it('loses none of its lines: what the article has no place for is set aside', async () => {
    const inner = `---\n\nLocation: Kyiv\n\n---`;
    const note = `---\ntitle: Library stays open\nsummary: All in brief\n---\n# Library stays open\n\n${BODY}\n\n${inner}\n\nThe end of it.\n`;
    const several = `---\ntags: politics\nsummary: All in brief\n---\n# One\n\n${BODY}\n\n# Two\n\n${BODY}\n`;
    for (const line of ['summary: All in brief', 'Location: Kyiv', BODY, 'The end of it.'])
      expect((await readSingle('a.md', note)).text).toContain(`${line}\n`);
    for (const line of ['tags: politics', 'summary: All in brief', '# One', '# Two', BODY])
      expect((await readSingle('a.md', several)).text).toContain(`${line}\n`);
    const [article] = (await readSingle('a.md', note)).articles;
    expect(article?.body.map(({ text }) => text)).toContain('The end of it.');
  });

  it('is not what a text between two rules is', async () => {
    for (const text of [
      `---\nLibrary stays open\n---\n${BODY}`,
      `---\n\n---\n${BODY}`,
      `---\nNote: open\n\n${BODY}`,
    ])
      expect((await readSingle('a.md', text)).format).toBe('Plain text');
  });
});

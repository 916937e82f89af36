import { describe, expect, it } from 'vitest';
import { readSingle } from './fixtures/read-all';

const BODY = [
  'The town council voted on Tuesday night to keep the library open for another year, after a long meeting.',
  'More than two hundred residents filled the hall, and many of them spoke against the plan to close it.',
];
const TEXT = BODY.join('\n\n');
const read = async (value: unknown) => {
  const { articles, problems } = await readSingle('a.json', JSON.stringify(value));
  expect(problems).toEqual([]);
  return articles.map(({ headline, byline, date, body }) => ({
    headline: headline.text,
    byline: byline?.text,
    date: date?.iso,
    body: body.map(({ text }) => text).filter(text => !text.startsWith('http')),
  }));
};

describe('An article of a data file', () => {
  it.each([
    [
      'Ghost',
      {
        posts: [
          {
            title: 'T',
            html: `<p>${BODY.join('</p><p>')}</p>`,
            published_at: '2024-06-19',
            primary_author: { name: 'Jane' },
          },
        ],
      },
    ],
    [
      'Substack',
      [
        {
          title: 'T',
          body_html: `<p>${BODY.join('</p><p>')}</p>`,
          post_date: '2024-06-19',
          publishedBylines: [{ name: 'Jane' }],
        },
      ],
    ],
    ['Wallabag', [{ title: 'T', content: TEXT, published_at: '2024-06-19', published_by: ['Jane'] }]],
    [
      'Elasticsearch',
      {
        hits: {
          hits: [{ _source: { title: 'T', content: TEXT, '@timestamp': '2024-06-19', author: 'Jane' } }],
        },
      },
    ],
    [
      'Drupal',
      {
        data: [
          {
            attributes: {
              title: 'T',
              body: { value: TEXT, format: 'x' },
              created: '2024-06-19',
              author: 'Jane',
            },
          },
        ],
      },
    ],
    ['an agency', { headline: 'T', body_text: TEXT, versioncreated: '2024-06-19', byline: 'Jane' }],
    [
      'an editor of blocks',
      {
        title: 'T',
        content: { blocks: BODY.map(text => ({ type: 'paragraph', data: { text } })) },
        date: '2024-06-19',
        author: 'Jane',
      },
    ],
    [
      'a table of Python’s',
      [
        {
          title: 'T',
          text: TEXT.replaceAll('\n', '\\n'),
          date: '2024-06-19',
          authors: "['Jane']",
          summary: 'nan',
        },
      ],
    ],
  ])('comes as %s writes it', async (_who, value) => {
    expect(await read(value)).toEqual([{ headline: 'T', byline: 'Jane', date: '2024-06-19', body: BODY }]);
  });

  it('has its text where that is longest, though its field has no known name', async () => {
    const value = { title: 'T', passage: TEXT, summary: 'Good news.', picture: `data:${'A'.repeat(999)}` };
    expect(await read([value])).toMatchObject([{ headline: 'T', body: BODY }]);
    expect(await read([{ document: TEXT, summary: 'Good news.' }])).toMatchObject([{ body: BODY.slice(-1) }]);
  });

  it('has paths of Windows and formulas as they are', async () => {
    const text = 'It lies in C:\\news\\nine. He said \\nabla. \\nu is small, and so on.';
    expect(await read([{ title: 'T', text }])).toMatchObject([{ body: [text] }]);
  });

  it('that is no more than a title and an address says so', async () => {
    const { failure } = await readSingle('a.csv', 'title,url\nLibrary stays open,https://x.org/1\n');
    expect(failure).toBe(
      'is a table without a row that has text in it. Row 1 has a title and an address, but no text. Broadsheet fetches nothing: save the page and add it.',
    );
  });
});

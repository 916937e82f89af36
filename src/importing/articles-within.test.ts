import { describe, expect, it } from 'vitest';
import { articlesWithin } from './articles-within';
import { readSingle } from './fixtures/read-all';

const BODY = 'The town council voted on Tuesday night to keep the library open for another year.';
const STAYS = { title: 'Library stays open', text: BODY };
const CLOSES = { title: 'Pool closes', text: BODY };

/** What comes of a value as a JSON file: headlines, with byline and date where there are some. */
async function read(value: unknown) {
  const { articles } = await readSingle('a.json', JSON.stringify(value, null, 1));
  return articles.map(({ headline, byline, date }) =>
    [headline.text, byline?.text, date?.iso].filter(Boolean).join(' / '),
  );
}

describe('Articles in a data file', () => {
  it.each([
    ['an object that names each', { articles: { a: STAYS, b: CLOSES } }],
    ['an object by their addresses', { 'https://x.org/1': STAYS, 'https://x.org/2': CLOSES }],
    ['lists by section', { world: [STAYS], home: { town: [CLOSES] } }],
    ['a feed with a title of its own', { title: 'A feed', description: BODY, items: [STAYS, CLOSES] }],
    ['a list of what wraps them', { hits: { hits: [{ _id: 1, _source: STAYS }, { _source: CLOSES }] } }],
    ['pages of lists', [{ data: { content: [STAYS] } }, { data: { content: [CLOSES] } }]],
    [
      'columns, as pandas writes them',
      { title: { 0: STAYS.title, 1: CLOSES.title }, text: { 0: BODY, 1: BODY }, n: { 0: 1, 1: 2 } },
    ],
    ['columns as lists', { title: [STAYS.title, CLOSES.title], text: [BODY, BODY] }],
    [
      'a heading and rows',
      {
        columns: ['title', 'text'],
        index: [0, 1],
        data: [
          [STAYS.title, BODY],
          [CLOSES.title, BODY],
        ],
      },
    ],
  ])('are found in %s', async (_what, value) => {
    expect(await read(value)).toEqual(['Library stays open', 'Pool closes']);
  });

  it('of the Guardian come with what stands in their fields', async () => {
    const article = {
      type: 'article',
      webTitle: 'Library stays open',
      webPublicationDate: '2024-06-19T08:30:00Z',
      webUrl: 'https://x.org/1',
      fields: { trailText: 'Good news', byline: 'Jane Doe', bodyText: BODY },
    };
    const expected = ['Library stays open / Jane Doe / 2024-06-19T08:30'];
    expect(await read({ response: { status: 'ok', results: [article] } })).toEqual(expected);
    expect(await read({ response: { status: 'ok', content: article } })).toEqual(expected);
  });

  it('of the New York Times come with headline, author and first paragraph', async () => {
    const doc = {
      abstract: 'Good news.',
      lead_paragraph: BODY,
      web_url: 'https://x.org/1',
      headline: { main: 'Library stays open', kicker: null },
      byline: { original: 'By Jane Doe', person: [] },
      pub_date: '2024-06-19T08:30:00+0000',
      multimedia: [{ url: 'images/1.jpg', caption: null }],
    };
    const { articles } = await readSingle('a.json', JSON.stringify({ response: { docs: [doc] } }));
    expect(articles[0]?.byline?.text).toBe('By Jane Doe');
    expect(articles[0]?.body[0]?.text).toBe(BODY);
  });

  it('of WordPress come without their markup, with their paragraphs', async () => {
    const post = {
      title: { rendered: 'Library &amp; pool stay open' },
      content: { rendered: `<p>${BODY}</p>\n<p>Second.</p>`, protected: false },
    };
    const { articles } = await readSingle('a.json', JSON.stringify([post]));
    expect(articles[0]?.headline.text).toBe('Library & pool stay open');
    expect(articles[0]?.body.map(({ text }) => text)).toEqual([BODY, 'Second.']);
  });

  it('may be texts without a name', async () => {
    const text = `Library stays open\n\n${BODY} ${BODY}\n\n${BODY} ${BODY}`;
    const { articles, problems } = await readSingle('a.json', JSON.stringify([text, 'too short']));
    expect(articles.map(({ headline }) => headline.text)).toEqual(['Library stays open']);
    expect(problems).toEqual(['Row 2 is no object with fields.']);
  });

  it('that are none are told of among those that are', async () => {
    const { problems } = await readSingle('a.json', JSON.stringify({ docs: [STAYS, { a: 1 }] }));
    expect(problems).toEqual(['Row 2 has no text. Its fields are a.']);
  });

  it('have related ones, comments and authors, which are no articles of their own', () => {
    const article = {
      ...STAYS,
      author: { name: 'Jane', description: 'Writes about towns.' },
      related: [{ title: 'Pool', url: 'https://x.org/2' }],
      comments: [{ text: 'Good.' }],
    };
    expect(articlesWithin({ article: [article] })).toEqual([article]);
    const teaser = { title: 'Pool', description: BODY, source: { name: 'X', description: 'A paper' } };
    expect(articlesWithin([teaser])).toEqual([teaser]);
  });

  it('are not looked for without end', () => {
    let deep: unknown = STAYS;
    for (let depth = 0; depth < 5000; depth++) deep = { data: [deep] };
    expect(articlesWithin(deep)).toEqual([deep]);
  });
});

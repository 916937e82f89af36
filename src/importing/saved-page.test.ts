import { describe, expect, it } from 'vitest';
import { FIRST, PROSE, SECOND, STORY, saved, THIRD } from './fixtures/library-page';
import { readSingle } from './fixtures/read-all';

async function articleOf(body: string, head = '') {
  const { articles } = await saved(body, head);
  expect(articles).toHaveLength(1);
  return articles[0] as (typeof articles)[number];
}

const bodyOf = async (body: string) => (await articleOf(body)).body.map(({ kind, text }) => [kind, text]);

describe('The date of a saved page', () => {
  const below = (line: string) => `<article><h1>Library stays open</h1>${line}${PROSE}</article>`;

  it.each([
    ['a line below the headline', below('<div>Sept. 21, 2011, 3:17 PM</div>'), '2011-09-21T15:17'],
    [
      'a line that says more',
      below('<div>posted on April 21, 2015, at 11:29 a.m. | 12 comments</div>'),
      '2015-04-21',
    ],
    ['the byline', below('<div>By Jane Doe Tuesday, Aug. 17, 2010</div>'), '2010-08-17'],
    [
      'the markup of a time',
      below('<div><time datetime="2014-09-15T10:00:00Z">2 days ago</time></div>'),
      '2014-09-15T10:00',
    ],
    ['a line above the headline', `<div>Updated: August 13, 2010</div>${below('')}`, '2010-08-13'],
    [
      'a line with date and names',
      below('<p>Le Monde | 04.05.2015 à 13h36 • Mis à jour le 05.05.2015 | Par Jeanne Dupont</p>'),
      '2015-05-04',
    ],
  ])('is that of %s', async (_of, body, date) => {
    expect((await articleOf(body)).date?.iso).toMatch(date);
  });

  it('is none that stands in another place, as the day on which it was saved does', async () => {
    const body = `<div>Monday, March 4, 2024</div><div>Home</div><div>News</div>${below('')}<aside><time datetime="2020-01-01">then</time></aside>`;
    expect((await articleOf(body)).date).toBeNull();
  });
});

describe('The byline of a saved page', () => {
  it('is the names alone, and leads to them in the line', async () => {
    const line = 'Jane Doe | Sep. 21, 2011 | 1,209 | 5';
    const { articles, text } = await saved(
      `<article><h1>Library stays open</h1><div class="byline">${line}</div>${PROSE}</article>`,
      '<meta name="author" content="Jane Doe">',
    );
    const { span, text: names } = articles[0]?.byline ?? { span: { start: 0, end: 0 } };
    expect(names).toBe('Jane Doe');
    expect(text.slice(span.start, span.end)).toBe('Jane Doe');
    expect(text).toContain(line);
    expect(articles[0]?.date?.iso).toBe('2011-09-21');
  });
});

describe('The deck of a saved page', () => {
  const deck = 'The council keeps it for a year, and looks at the pool next';

  it.each([
    ['a heading below the headline', `<h2>${deck}</h2><div>By Jane Doe</div>`],
    ['a sentence before the names', `<p>${deck}.</p><div>By Jane Doe</div>`],
  ])('is %s', async (_what, head) => {
    const article = await articleOf(`<article><h1>Library stays open</h1>${head}${PROSE}</article>`);
    expect(article.deck?.text.replace(/\.$/, '')).toBe(deck);
    expect(article.byline?.text).toBe('By Jane Doe');
    expect(article.body.map(({ text }) => text)).toEqual([FIRST, SECOND, THIRD]);
  });
});

describe('What stands between the paragraphs of a saved page and behind them', () => {
  it('is set aside, each for its reason', async () => {
    const { articles, text, setAside } = await saved(
      `<article>${STORY.replace(`<p>${SECOND}</p>`, `<p>Sign up for our newsletter</p><p><a href="/pool">Swimming pool to close</a></p><p>${SECOND}</p>`)}
       <h3>More on this</h3><ul><li><a href="/1">Bridge opens after ten years</a></li></ul><p>Share this</p><p>10 reactions</p></article>`,
    );
    expect(articles[0]?.body.map(part => part.text)).toEqual([FIRST, SECOND, THIRD]);
    const reasonOf = (line: string) =>
      setAside.find(({ span }) => text.slice(span.start, span.end) === line)?.reason;
    expect(reasonOf('Sign up for our newsletter')).toBe('newsletter');
    expect(reasonOf('Swimming pool to close')).toBe('related-links');
    expect(reasonOf('Bridge opens after ten years')).toBe('related-links');
    expect(reasonOf('Share this')).toBe('share-bar');
    expect(reasonOf('10 reactions')).toBeDefined();
  });

  it('is kept where it is of the story: credits, captions, headings that lead to what a part is on, links within lists', async () => {
    const parts = `<p>Photo: Jane Doe/Reuters</p><h2><a href="https://example.org/report">The report</a></h2><p>${SECOND}</p>
      <h2>What comes next</h2><p>Advertisement</p><p>${THIRD}</p>
      <ul><li><a href="/a">The budget</a> is to be read in March.</li><li><a href="/b">The pool</a></li></ul><p>${THIRD}</p>`;
    expect(await bodyOf(`<article><h1>Library stays open</h1><p>${FIRST}</p>${parts}</article>`)).toEqual([
      ['paragraph', FIRST],
      ['caption', 'Photo: Jane Doe/Reuters'],
      ['crosshead', 'The report'],
      ['paragraph', SECOND],
      ['crosshead', 'What comes next'],
      ['paragraph', THIRD],
      ['list-item', 'The budget is to be read in March.'],
      ['list-item', 'The pool'],
      ['paragraph', THIRD],
    ]);
  });
});

describe('A short article among many words on others', () => {
  const other = `<div class="supplemental"><p>${'Another story is told here in a few words, so that one may go on to it. '.repeat(8)}</p></div>`;
  const body = `<main><article>${STORY}</article></main>${other}`;

  it('is one where the page says so', async () => {
    expect((await articleOf(body, '<meta property="og:type" content="article">')).body).toHaveLength(3);
  });

  it('is not held up by headlines that are links, however long', async () => {
    const links = `<div><h3><a href="/1">Robbery in the high street: the third within a week, and nobody has seen who it was</a></h3></div>`;
    expect((await articleOf(`<main>${STORY}</main>${links.repeat(20)}`)).body).toHaveLength(3);
  });
});

describe('A page of beginnings of stories', () => {
  it('is an article each, whatever holds them', async () => {
    const cards = ['Library stays open', 'Swimming pool to close', 'Bridge opens after ten years'].map(
      (headline, at) =>
        `<div class="card"><h2><a href="/${at}">${headline}</a></h2><p>${[FIRST, SECOND, THIRD][at]}</p></div>`,
    );
    const { articles, text } = await saved(
      `<nav><a href="/">Home</a></nav><main><h1>Jane Doe</h1><div>${cards.join('')}</div></main><footer>© 2024 The Gazette</footer>`,
    );
    expect(articles.map(({ headline, body }) => [headline.text, body.map(part => part.text)])).toEqual([
      ['Library stays open', [FIRST]],
      ['Swimming pool to close', [SECOND]],
      ['Bridge opens after ten years', [THIRD]],
    ]);
    expect(articles[0]?.cut.reasons[0]?.name).toBe('a headline that leads to its story');
    for (const line of ['Home', 'Jane Doe', '© 2024 The Gazette']) expect(text.split('\n')).toContain(line);
  });

  it('is an article each also where each is a link as a whole, and has the date that is its own', async () => {
    const cards = ['Library stays open', 'Swimming pool to close', 'Bridge opens after ten years'].map(
      (headline, at) =>
        `<a href="/${at}"><h3>${headline}</h3><p>${[FIRST, SECOND, THIRD][at]}</p><div><time datetime="2024-06-1${at}">then</time></div></a>`,
    );
    const dates = async (html: string) => (await saved(html)).articles.map(({ date }) => date?.iso);
    expect(await dates(`<main>${cards.join('')}</main>`)).toEqual(['2024-06-10', '2024-06-11', '2024-06-12']);
    // Where no element is around each, a time may be any's.
    const bare = cards.join('').replace(/<\/?div>/g, '');
    expect(await dates(`<main>${bare}</main>`)).toEqual([undefined, undefined, undefined]);
  });

  it('has the names and the date of each', async () => {
    const posts = ['Library stays open', 'Swimming pool to close', 'Bridge opens after ten years'].map(
      (headline, at) =>
        `<div><h2><a href="/${at}">${headline}</a></h2><div>Posted on June 1${at}, 2024 by Jane Doe</div>${PROSE}<div class="note"><time datetime="2020-01-0${at + 1}">then</time></div></div>`,
    );
    const { articles } = await saved(`<div id="posts">${posts.join('')}</div>`);
    expect(articles.map(({ byline, date, body }) => [byline?.text, date?.iso, body.length])).toEqual([
      ['by Jane Doe', '2024-06-10', 3],
      ['by Jane Doe', '2024-06-11', 3],
      ['by Jane Doe', '2024-06-12', 3],
    ]);
  });
});

describe('The headline of a saved page', () => {
  it.each([
    ['of Word', '<p class="MsoTitle">Library stays open</p>'],
    ['of Google Docs', '<p class="c2 title" id="h.1"><span>Library stays open</span></p>'],
    ['of a page with no headings', '<div><b>Library stays open</b></div>'],
  ])('%s is the line that is its title', async (_of, line) => {
    const { articles } = await readSingle(
      'a.html',
      `<html><head><title>Library stays open - The Gazette</title></head><body><div>${line}${PROSE}</div></body></html>`,
    );
    expect(articles.map(({ headline, body }) => [headline.text, body.length])).toEqual([
      ['Library stays open', 3],
    ]);
  });
});

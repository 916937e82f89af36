import { describe, expect, it } from 'vitest';
import { readSingle } from './fixtures/read-all';

const PARAGRAPHS = [
  'The town council voted on Tuesday night to keep the library open for another year, after a meeting that ran past midnight and drew two hundred people.',
  '“We learnt to read in this library,” said the mayor, who had come with her two children and stayed until the last vote was counted in the hall.',
  'The council will look at the library’s budget again in the spring, and at the one of the swimming pool, whose roof has been leaking for a year.',
];
const prose = PARAGRAPHS.map(text => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Library stays open | The Gazette</title>${head}</head><body>${body}</body></html>`;

const ONE = page(
  `<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
   <main><article><h1>Library stays open</h1><p class="byline">By Jane Doe</p>${prose}
   <h2>What comes next</h2><p>${PARAGRAPHS[0]?.replace('Tuesday', 'Friday')}</p><ul><li>The budget is to be read in March by the committee.</li></ul><blockquote><p>“Nobody wanted to be the one who closed it,” the mayor wrote in a letter to the town.</p></blockquote></article></main>
   <aside><h3>Most read</h3><a href="/1">Pool closes</a></aside><footer>© 2024 The Gazette</footer>`,
  '<meta property="og:site_name" content="The Gazette"><meta property="article:published_time" content="2024-06-19T08:30:00Z"><link rel="canonical" href="https://example.org/library">',
);

describe('A page that is one article', () => {
  it('comes out as that article, with all other lines set aside', async () => {
    const { format, articles, text, record } = await readSingle('a.html', ONE);
    expect(format).toBe('HTML page');
    expect(articles).toHaveLength(1);
    const [article] = articles;
    expect(article?.headline.text).toBe('Library stays open');
    expect(article?.byline?.text).toContain('Jane Doe');
    expect(article?.date?.iso).toBe('2024-06-19T08:30');
    expect(article?.body.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'crosshead',
      'paragraph',
      'list-item',
      'quotation',
    ]);
    for (const line of ['Sport', 'Most read', 'Pool closes', '© 2024 The Gazette']) {
      expect(text.split('\n')).toContain(line);
      expect(article?.body.map(part => part.text)).not.toContain(line);
    }
    expect(record).toMatchObject({
      publisher: 'The Gazette',
      retrievedFrom: 'https://example.org/library',
      date: '2024-06-19T08:30',
      language: 'en',
    });
  });
});

describe('A page of several articles', () => {
  it('is split by our own splitter, with its headings for evidence', async () => {
    const several = ['Library stays open', 'Swimming pool to close', 'Bridge opens after ten years']
      .map(
        headline =>
          `<article><h2>${headline}</h2>${prose.replaceAll('library', headline.split(' ')[0] ?? '')}</article>`,
      )
      .join('');
    const { articles } = await readSingle('a.html', page(`<main>${several}</main>`));
    expect(articles.map(({ headline }) => headline.text)).toEqual([
      'Library stays open',
      'Swimming pool to close',
      'Bridge opens after ten years',
    ]);
  });
});

describe('A page that holds a text as it was typed', () => {
  const LONG = PARAGRAPHS.join(' ').match(/.{1,70}(?: |$)/g) ?? [];

  it.each([
    ['a line a paragraph', PARAGRAPHS.join('\n\n'), PARAGRAPHS],
    ['in lines that fit a page', LONG.join('\n'), [PARAGRAPHS.join(' ')]],
  ])('has its paragraphs: %s', async (_how, typed, paragraphs) => {
    const html = `<html><head></head><body><pre>Library stays open\n\n${typed}\n</pre></body></html>`;
    const { articles } = await readSingle('a.html', html);
    expect(articles.map(({ headline, body }) => [headline.text, body.map(({ text }) => text)])).toEqual([
      ['Library stays open', paragraphs],
    ]);
  });
});

describe('A page without a title', () => {
  it('is split like any text, and not set aside', async () => {
    const html = `<html><head></head><body><div><p><b>Library stays open</b></p><p>By Jane Doe</p>${prose}</div></body></html>`;
    const { articles } = await readSingle('a.html', html);
    expect(articles.map(({ headline }) => headline.text)).toEqual(['Library stays open']);
  });
});

describe('What a page does not say', () => {
  it('is no text: scripts, styles, handlers, addresses', async () => {
    const { articles, text, record } = await readSingle(
      'a.html',
      page(
        `<h1 onclick="alert(1)">Library stays open</h1><script>alert('one')</script><style>body{display:none}</style>
         <p>${PARAGRAPHS[0]}<img src="https://example.org/x.png" onerror="alert(2)"></p>
         <p><a href="javascript:alert(3)">${PARAGRAPHS[1]}</a></p><p>${PARAGRAPHS[2]}</p>
         <iframe srcdoc="<p>inside</p>"></iframe><template><p>template</p></template><noscript>no script</noscript>`,
        '<link rel="canonical" href="javascript:alert(4)"><base href="https://example.org/">',
      ),
    );
    expect(articles).toHaveLength(1);
    expect(text).not.toMatch(/alert|display|inside|template|no script|example\.org/);
    expect(record).toMatchObject({ retrievedFrom: null });
  });
});

describe('A page nested a hundred thousand deep', () => {
  it('is read without its structure, and says so', async () => {
    const deep = page(
      `${'<div>'.repeat(100_000)}<h1>Library stays open</h1>${prose}${'</div>'.repeat(100_000)}`,
    );
    const started = performance.now();
    const { articles, problems } = await readSingle('a.html', deep);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(articles.map(({ headline }) => headline.text)).toEqual(['Library stays open']);
    expect(problems).toEqual([
      'Its elements are nested more than 400 deep; it was read without its structure.',
    ]);
  });

  it('is no way to stop it with tags that do not end', async () => {
    const started = performance.now();
    await readSingle('a.html', page('<p title="'.repeat(20_000)));
    await readSingle('a.html', page('<'.repeat(20_000)));
    await readSingle('a.html', page('<'.repeat(5_000_000)));
    await readSingle('a.html', page('<!--'.repeat(50_000)));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('A page of more tags than anybody writes', () => {
  it('is read without its structure, and says so', async () => {
    const { articles, problems } = await readSingle(
      'a.html',
      page(`<h1>Library stays open</h1>${prose}${'<br>'.repeat(250_000)}`),
    );
    expect(articles.map(({ headline }) => headline.text)).toEqual(['Library stays open']);
    expect(problems).toEqual(['It has more than 250,000 tags; it was read without its structure.']);
  });
});

describe('A page in another encoding', () => {
  it('is read as it says itself', async () => {
    const html = page(`<h1>Café reopens</h1>${prose}`, '<meta charset="windows-1252">').replaceAll(
      /[“”’]/g,
      "'",
    );
    const bytes = Uint8Array.from(html, letter => letter.charCodeAt(0));
    expect((await readSingle('a.html', bytes)).articles[0]?.headline.text).toBe('Café reopens');
  });
});

describe('A page without text', () => {
  it('fails in words', async () => {
    expect((await readSingle('a.html', page('<script>1</script>'))).failure).toBe('is a page without text.');
  });
});

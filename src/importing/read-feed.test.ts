import { describe, expect, it } from 'vitest';
import { readSingle } from './fixtures/read-all';

const BODY = 'The town council voted on Tuesday night to keep the library open for another year.';
const ITEM = `<item><title>Library &amp; pool stay open</title><link>https://x.org/1</link>
<pubDate>Wed, 19 Jun 2024 08:30:00 GMT</pubDate><dc:creator><![CDATA[Jane Doe]]></dc:creator>
<description>Good news</description><content:encoded><![CDATA[<p>${BODY}</p><p>Second.</p>]]></content:encoded></item>`;
const RSS = (items: string) =>
  `<?xml version="1.0"?>\n<!-- made --><rss version="2.0"><channel><title>A feed</title><link>https://x.org</link>${items}</channel></rss>`;
const ENTRY = `<entry><title type="html">Library &amp;amp; pool stay open</title><link rel="self" href="https://x.org/self"/>
<link href="https://x.org/1?a=1&amp;b=2"/><updated>2024-06-19T08:30:00Z</updated><author><name>Jane Doe</name></author>
<content type="html">&lt;p&gt;${BODY}&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</content></entry>`;

describe('A feed', () => {
  it.each([
    ['RSS', RSS(ITEM), 'https://x.org/1'],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>A feed</title>${ENTRY}</feed>`,
      'https://x.org/1?a=1&b=2',
    ],
  ])('in %s gives its items as articles', async (_kind, xml, url) => {
    const { articles, format } = await readSingle('a.xml', xml);
    expect(format).toBe('News feed');
    expect(articles.map(({ headline, byline }) => [headline.text, byline?.text])).toEqual([
      ['Library & pool stay open', 'Jane Doe'],
    ]);
    expect(articles[0]?.date?.iso).toContain('2024-06-19');
    expect(articles[0]?.body.map(({ text }) => text)).toEqual([BODY, 'Second.', url]);
  });

  it('has no elements but those outside of what is written as it is', async () => {
    const written = `<p>${BODY}</p><svg><title>A drawing</title></svg><p>&lt;/description&gt; </description> it was.</p>`;
    const item = `<item><description><![CDATA[${written}]]></description><title>Pool closes</title></item>`;
    const { articles } = await readSingle('a.xml', RSS(item));
    expect(articles.map(({ headline }) => headline.text)).toEqual(['Pool closes']);
    expect(articles[0]?.body.map(({ text }) => text)).toEqual([BODY, '</description> it was.']);
  });

  it('of many items comes in chunks, and is told of where it is cut off', async () => {
    const { articles, problems } = await readSingle('a.xml', RSS(ITEM.repeat(2000)).slice(0, -300));
    expect(articles).toHaveLength(1999);
    expect(problems).toEqual(['The file ends in the middle of an item; what stands before it was read.']);
  });

  it('without an article fails in words', async () => {
    expect((await readSingle('a.xml', RSS(''))).failure).toBe(
      'is a feed without an article that can be read. It has no items.',
    );
    expect((await readSingle('a.xml', RSS('<item><title>Only a title</title></item>'))).failure).toContain(
      'Row 1 has no text.',
    );
  });

  it('is no way to stop the reading', async () => {
    const started = performance.now();
    for (const part of ['<item>', '<link ', '<title>', '<![CDATA[', '<item '])
      for (const xml of [part.repeat(20_000), `<item>${part.repeat(20_000)}</item>`])
        await readSingle('a.xml', RSS(xml));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

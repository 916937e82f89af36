import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST, SECOND, saved, THIRD } from './fixtures/library-page';
import { linesOfPage, parsePage } from './html-lines';

describe('Any saved page', () => {
  const pieces = fc.constantFrom(
    '<h1>Library stays open</h1>',
    '<h2><a href="/pool">Swimming pool to close</a></h2>',
    '<h3>What comes next</h3>',
    '<p>By Jane Doe</p>',
    '<div>Sept. 21, 2011, 3:17 PM | <a href="/jane">Jane Doe</a></div>',
    '<time datetime="2011-09-21">then</time>',
    `<p>${FIRST}</p>`,
    `<blockquote>${SECOND}</blockquote>`,
    `<div>${THIRD}</div>`,
    '<ul><li><a href="/1">Bridge opens</a></li><li>The pool</li></ul>',
    '<aside>Share this</aside>',
    '<p>Sign up for our newsletter</p>',
    '<article>',
    '</article>',
    '<div class="comments">',
    '</div>',
  );
  const heads = fc.constantFrom(
    '',
    '<meta property="og:type" content="article">',
    '<meta name="author" content="Jane Doe">',
  );

  it('keeps all its lines, in their order, each in one article or set aside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), heads, async (body, head) => {
        const { articles, setAside, text, failure } = await saved(body.join('\n'), head);
        const page = `<!doctype html><html><head></head><body>${body.join('\n')}</body></html>`;
        const lines = linesOfPage(parsePage(page)).map(line => line.text);
        if (lines.length === 0) {
          expect(failure).toBe('is a page without text.');
          return;
        }
        let from = 0;
        for (const line of lines) {
          from = text.indexOf(line, from);
          expect(from).toBeGreaterThanOrEqual(0);
          from += line.length;
        }
        for (const { span } of [...articles, ...setAside])
          expect(text.slice(span.start, span.end).trim()).not.toBe('');
        // A page that is none is read as a text, where a headline may run over two lines.
        for (const { headline, byline, body: parts } of articles)
          for (const part of [headline, ...(byline ? [byline] : []), ...parts])
            expect(text.slice(part.span.start, part.span.end).replace(/\s+/g, ' ')).toBe(part.text);
        const isKept = (at: number) =>
          [...articles, ...setAside].some(({ span }) => span.start <= at && at < span.end);
        for (const { index } of text.matchAll(/\S/g)) expect(isKept(index)).toBe(true);
      }),
      {
        examples: [
          [
            [
              '<h1>Library stays open</h1>',
              '<time datetime="2011-09-21">then</time>',
              '<div>Sept. 21, 2011, 3:17 PM | <a href="/jane">Jane Doe</a></div>',
              `<p>${FIRST}</p>`,
            ],
            '',
          ],
        ],
      },
    );
  });
});

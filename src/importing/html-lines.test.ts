import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfPage, parsePage } from './html-lines';

const linesOf = (html: string) => linesOfPage(parsePage(html)).map(({ tag, text }) => [tag, text]);

describe('The lines of a page', () => {
  it('are what stands between two blocks, by the block they stand in', () => {
    expect(
      linesOf('<html><body>One<p>Two <b>and</b> a half</p>Three<ul><li>Four</li></ul></body></html>'),
    ).toEqual([
      ['body', 'One'],
      ['p', 'Two and a half'],
      ['body', 'Three'],
      ['li', 'Four'],
    ]);
  });

  it.each([
    ['a title', '<title>T</title>One<p>Two</p>Three'],
    ['a doctype', '<!doctype html><title>T</title>One<p>Two</p>Three'],
    ['nothing', 'One<p>Two</p><i>Three</i>'],
    ['a head', '<head><title>T</title></head>One<p>Two</p>Three'],
    ['a comment', '<!-- <body> --><p>One</p>Two<p>Three</p>'],
    ['text outside of it', 'One<body><p>Two</p></body>Three'],
    ['its end', '<html><body>One</body></html>Two<p>Three</p></body></html>'],
    ['its end in the wrong order', '<html><body><p>One</p></html></body>Two<p>Three</p>'],
    ['another page', '<html><body>One</body></html><html><body>Two<p>Three</p></body></html>'],
  ])('are all there where the body is not named, behind %s', (_what, html) => {
    expect(linesOf(html).map(([, text]) => text)).toEqual(['One', 'Two', 'Three']);
  });

  it('hold each word once and in its order, however its tags are nested and whether they end', () => {
    const names =
      'p div b a h1 ul li table td blockquote pre font dl dd form html html html body body body main P o:p'.split(
        ' ',
      );
    const name = fc.constantFrom(...names);
    const piece = fc.oneof(
      { weight: 2, arbitrary: fc.constant('word') },
      name.map(one => `<${one}>`),
      name.map(one => `</${one}>`),
      fc.constantFrom('<br>', '</br>', '<hr>', '<!-- c -->', '&nbsp;', '&eacute', '< ', ' & ', '<img src=x>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const html = pieces.map((one, at) => (one === 'word' ? ` w${at}w ` : one)).join('');
        const words = html.match(/w\d+w/g) ?? [];
        const text = linesOf(`<html><body>${html}</body></html>`).join(' ');
        expect(text.match(/w\d+w/g) ?? []).toEqual(words);
      }),
      { numRuns: 1000 },
    );
  });

  it('keep each its own block where nothing is around them', () => {
    const blocks = linesOfPage(parsePage('<p>One</p>Two<p>Three</p>')).map(({ block }) => block);
    expect(new Set(blocks).size).toBe(3);
  });
});

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
  ])('are all there where the body is not named, behind %s', (_what, html) => {
    expect(linesOf(html).map(([, text]) => text)).toEqual(['One', 'Two', 'Three']);
  });

  it('keep each its own block where nothing is around them', () => {
    const blocks = linesOfPage(parsePage('<p>One</p>Two<p>Three</p>')).map(({ block }) => block);
    expect(new Set(blocks).size).toBe(3);
  });
});

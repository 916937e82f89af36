import { describe, expect, it } from 'vitest';
import { parsePage } from './html-lines';
import { metadataOf } from './page-metadata';

const of = (head: string, body = '') =>
  metadataOf(
    parsePage(`<html><head><title>A page</title>${head}</head><body><p>Text</p>${body}</body></html>`),
  );

describe('When a page was published', () => {
  it.each([
    ['<meta property="article:published_time" content="2014-06-19T08:30:00Z">', '2014-06-19T08:30'],
    ['<meta name="DC.date.issued" content="2011-10-05">', '2011-10-05'],
    ['<meta name="pub_date" content="20100812">', '2010-08-12'],
    ['<meta name="publish_date" content="Thu, 06 Oct 2011 08:10:27 EST">', '2011-10-06'],
    ['<meta itemprop="datePublished" content="2014-10-02T14:52:39.4770000">', '2014-10-02T14:52'],
    ['<meta name="sailthru.date" content="June 7, 2013">', '2013-06-07'],
  ])('is told by %s', (meta, date) => {
    expect(of(meta).record.date).toBe(date);
  });

  it('is told by the surest of them, wherever it stands', () => {
    const later = '<meta name="date" content="2024-03-01">';
    const surest = '<meta property="article:published_time" content="2024-02-28">';
    expect(of(later + surest).published).toBe('2024-02-28');
  });

  it('is not told by what is no date, nor by when it was changed', () => {
    const head =
      '<meta name="date" content="yesterday"><meta property="article:modified_time" content="2024-01-01">';
    expect(of(head)).toMatchObject({ published: null });
  });
});

describe('Whether a page says that it is one article', () => {
  const linked = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

  it.each([
    ['Open Graph', '<meta property="og:type" content="article">', ''],
    ['linked data', linked({ '@type': 'NewsArticle', headline: 'A' }), ''],
    ['linked data of two types', linked({ '@type': ['ReportageNewsArticle', 'NewsArticle'] }), ''],
    ['its markup', '', '<div itemscope itemtype="https://schema.org/NewsArticle"><p>A</p></div>'],
  ])('by %s', (_by, head, body) => {
    expect(of(head, body).isArticle).toBe(true);
  });

  it.each([
    ['a site', '<meta property="og:type" content="website">'],
    ['a list of articles', linked({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] })],
    ['two articles', linked([{ '@type': 'NewsArticle' }, { '@type': 'NewsArticle' }])],
    ['nothing', ''],
  ])('%s is none', (_what, head) => {
    expect(of(head).isArticle).toBe(false);
  });
});

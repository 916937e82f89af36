import { describe, expect, it } from 'vitest';
import type { ArticleHead } from '../../model/article-head';
import type { Told } from '../../model/tags';
import { articlesIn, bundledSources } from './fixtures/texts';
import { packHeads, unpackHead } from './packed-heads';

const articles = (await articlesIn(bundledSources())).map(({ article }) => article);
const packed = packHeads(articles);
const rounded = <Tag extends Told & { readonly score: number }>(tag: Tag) => ({
  ...tag,
  score: Number(tag.score.toFixed(2)),
});

describe('Heads that are packed', () => {
  it('come out as they went in, but for digits of the scores that nobody sees', () => {
    articles.forEach((article, place) => {
      const head = unpackHead(packed, place);
      const expected: ArticleHead = {
        id: article.id,
        span: { firstLine: article.span.firstLine, lastLine: article.span.lastLine },
        headline: { text: article.headline.text },
        dateline: article.dateline && { text: article.dateline.text },
        date: article.date && { iso: article.date.iso },
        language: article.language,
        words: article.words,
        sameAs: article.sameAs,
        tags: {
          main: article.tags.main.map(rounded),
          mentioned: article.tags.mentioned.map(rounded),
          regions: article.tags.regions.map(rounded),
          topics: article.tags.topics.map(rounded),
        },
      };
      expect(head).toEqual(expected);
    });
  });

  it('take less than half a kilobyte each', () => {
    expect(packed.bytes.length / articles.length).toBeLessThan(500);
  });

  it('may be none', () => {
    expect(packHeads([]).bytes).toHaveLength(0);
  });
});

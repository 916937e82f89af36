import { describe, expect, test } from 'vitest';
import { piecesOf } from './article-pieces';
import { articleOf } from './fixtures/article';

const datelineOf = (text: string) => text.slice(0, piecesOf(articleOf('', [text]))[0]?.datelineLength);

describe('a dateline', () => {
  test.each([
    ['Seoul, South Korea — North Korea and Russia', 'Seoul, South Korea — '],
    ['WASHINGTON (AP) — China vowed', 'WASHINGTON (AP) — '],
    ['BAGHDAD -- A car bomb', 'BAGHDAD -- '],
    ['Paris, June 3 (Reuters) - The mayor', 'Paris, June 3 (Reuters) - '],
    ['The plan would, he said – and meant it – work', ''],
    ['A record more than 20 members', ''],
  ])('of %j is %j', (text, dateline) => {
    expect(datelineOf(text)).toBe(dateline);
  });
});

describe('pieces', () => {
  test('are headline, deck and body in reading order, the first paragraph weightier', () => {
    const pieces = piecesOf(articleOf('Head', ['First', 'Second'], { deck: 'Deck' }));
    expect(pieces.map(({ part, block, text }) => [part, block, text])).toEqual([
      ['headline', 0, 'Head'],
      ['deck', 0, 'Deck'],
      ['body', 0, 'First'],
      ['body', 1, 'Second'],
    ]);
    const [headline, , first, second] = pieces.map(({ weight }) => weight);
    expect(headline).toBeGreaterThan(first ?? 0);
    expect(first).toBeGreaterThan(second ?? 0);
  });

  test('leave credits out', () => {
    const article = articleOf('', ['Story']);
    const credit = { ...article.body[0], kind: 'credit', text: 'Reporting from Cairo by X' } as const;
    const withCredit = { ...article, body: [...article.body, credit] } as typeof article;
    expect(piecesOf(withCredit).map(({ text }) => text)).toEqual(['Story']);
  });
});

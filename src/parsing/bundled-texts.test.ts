import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseText } from './parse-text';

const read = (name: string) =>
  parseText({
    source: name,
    text: readFileSync(join(import.meta.dirname, '../../public/articles', name), 'utf8'),
  });

describe('the bundled author page', () => {
  const { articles, setAside } = read('author-page-voa-news-2024-06.txt');

  it('is cut into its sixteen articles', () => {
    expect(articles.map(({ span }) => [span.firstLine, span.lastLine])).toEqual([
      [1, 13],
      [15, 37],
      [39, 69],
      [71, 135],
      [137, 207],
      [209, 211],
      [213, 277],
      [279, 346],
      [348, 350],
      [352, 384],
      [386, 438],
      [440, 442],
      [444, 468],
      [470, 502],
      [504, 506],
      [508, 522],
    ]);
    expect(setAside).toEqual([]);
  });

  it('keeps crossheads within their articles', () => {
    const crossheads = articles.flatMap(({ body }) => body.filter(({ kind }) => kind === 'crosshead'));
    expect(crossheads.map(({ span }) => span.firstLine)).toEqual([
      77, 89, 99, 111, 127, 149, 159, 175, 190, 297, 307, 336,
    ]);
  });

  it('reads datelines with and without a country, one in small letters', () => {
    expect(articles.map(({ dateline }) => dateline?.text ?? null)).toEqual([
      'Seoul, South Korea',
      'Paris',
      'AMBLETEUSE, France',
      'WASHINGTON',
      'Tbilisi, Georgia',
      null,
      'Washington',
      'Seoul, South Korea',
      null,
      'The White House',
      'washington',
      null,
      'BRUSSELS',
      'Washington',
      null,
      'BEIJING',
    ]);
  });

  it('takes the last line of the Pyongyang story for a credit', () => {
    const [credit] = articles[10]?.body.filter(({ kind }) => kind === 'credit') ?? [];
    expect(credit).toMatchObject({
      text: 'VOA’s Soyoung Ahn contributed to this report.',
      span: { firstLine: 438 },
    });
  });
});

describe('the bundled article with a newsletter box', () => {
  const { articles, setAside } = read('the-week-putin-north-korea.txt');

  it('is one article with its deck and three crossheads', () => {
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      headline: { text: 'Putin visits North Korea amid hunt for weapons' },
      deck: { span: { firstLine: 2 } },
      span: { firstLine: 1, lastLine: 9 },
    });
    const crossheads = articles[0]?.body.filter(({ kind }) => kind === 'crosshead') ?? [];
    expect(crossheads.map(({ span }) => span.firstLine)).toEqual([3, 5, 8]);
  });

  it('has forty lines set aside: newsletter, author note, related links', () => {
    expect(setAside.map(({ span, reason }) => [span.firstLine, span.lastLine, reason])).toEqual([
      [10, 16, 'newsletter'],
      [17, 17, 'author-note'],
      [18, 49, 'related-links'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/criteria';
import { Catalogue } from './catalogue';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { headlineOrder, letterOf } from './headline-order';

describe('The letter of a headline', () => {
  it.each([
    ['EU countries approve landmark nature law', 'E'],
    ['‘Enough,’ says the minister', 'E'],
    ['Élysée votes', 'E'],
    ['17 dead in flood', '0–9'],
    ['Østersund wins', 'Ø'],
    ['выборы в Грузии', 'В'],
    ['日本の選挙', '漢'],
    ['선거 결과', '가'],
    ['…', '#'],
  ])('of “%s” is %s', (headline, letter) => expect(letterOf(headline)).toBe(letter));
});

it('Headlines are ordered without the marks they begin with, and holes stay', () => {
  const { ranks, letters } = headlineOrder(['Zebra', undefined, '“Apple', 'éclair', 'Apple']);
  expect([...ranks]).toEqual([3, 0, 0, 2, 1]);
  expect(letters).toEqual(['Z', '#', 'A', 'E', 'A']);
});

describe('Landmarks', () => {
  const catalogue = new Catalogue(bundledSources());

  it('name each letter once, in order, and lead to its first headline', () => {
    const { rows, landmarks } = catalogue.find({ ...EVERYTHING, sort: 'headline' });
    const letters = Array.from(rows, row => letterOf(catalogue.at(row)?.head.headline.text ?? ''));
    expect(landmarks.map(({ value }) => value)).toEqual([...new Set(letters)]);
    for (const { value, start } of landmarks) expect(letters.indexOf(value ?? '')).toBe(start);
  });

  it('name months where the newest come first, and what has no date at the end', () => {
    const dates = ['June 19, 2023', '', 'June 20, 2024', 'June 2, 2024'];
    const dated = new Catalogue(
      dates.map((date, at) => sourceOf(recordOf(`${at}.txt`), STORY.replace('June 19, 2024', date))),
    );
    expect(dated.find({ ...EVERYTHING, sort: 'newest' }).landmarks).toEqual([
      { by: 'date', value: '2024-06', start: 0 },
      { by: 'date', value: '2023-06', start: 2 },
      { by: 'date', value: null, start: 3 },
    ]);
  });

  it('name years where the months are many', () => {
    const dated = new Catalogue(
      Array.from({ length: 30 }, (_, at) =>
        sourceOf(recordOf(`${at}.txt`), STORY.replace('June 19, 2024', `March 1, ${1990 + at}`)),
      ),
    );
    const { landmarks } = dated.find({ ...EVERYTHING, sort: 'newest' });
    expect(landmarks[0]).toEqual({ by: 'date', value: '2019', start: 0 });
    expect(landmarks).toHaveLength(30);
  });

  it('are of no other order, nor of groups', () => {
    for (const sort of ['relevance', 'source', 'longest', 'shortest', 'unread'] as const)
      expect(catalogue.find({ ...EVERYTHING, sort }).landmarks).toEqual([]);
    expect(catalogue.find({ ...EVERYTHING, sort: 'headline', group: 'source' }).landmarks).toEqual([]);
  });
});

it('Whatever the headlines, each has a rank of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), headlines => {
      const { ranks } = headlineOrder(headlines);
      expect([...ranks].sort((a, b) => a - b)).toEqual([...headlines.keys()]);
    }),
  );
});

import { expect, it } from 'vitest';
import { heapInUse } from './heap';
import { measure } from './measure';

const ARTICLES = [
  { id: 11, title: 'A treaty in Pyongyang', body: 'Russia and North Korea sign.' },
  { id: 5, title: 'To the moon', body: 'Lunar cooperation goes on.\n\nNobody knows how long.' },
];
const SETS = {
  b_typo: [
    { q: 'pyonyang', target: 11 },
    { q: 'cooperaton', target: 5 },
    { q: 'moon', target: 11 },
  ],
  g_gibberish: [{ q: 'xqzwv', target: -1 }],
};

it('asks every engine every query and sums up by set', async () => {
  const figures = await measure(['broadsheet', 'minisearch'], ARTICLES, SETS, heapInUse);
  expect(Object.keys(figures)).toEqual(['broadsheet', 'minisearch']);
  const { b_typo: typos, g_gibberish: gibberish } = figures.broadsheet?.sets ?? {};
  expect(typos).toMatchObject({ n: 3, first: 2 / 3, inTen: 2 / 3 });
  expect(gibberish).toMatchObject({ n: 1, answered: 0 });
  expect(figures.minisearch?.sets.b_typo?.medianRatio).toBe(1);
  expect(typos?.p95).toBeGreaterThan(0);
});

it('says which engines there are where one is not known', async () => {
  await expect(measure(['lucene'], ARTICLES, SETS, heapInUse)).rejects.toThrow(
    /No engine is called “lucene”/,
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../library/protocol';
import { composeFrontPage } from './compose';

function story(row: number, country: string | null = null, minutes = 1): ArticleSummary {
  const text = { text: `Story ${row}`, marks: [] };
  return {
    row,
    key: `story-${row}`,
    headline: text,
    excerpt: text,
    opening: [],
    country,
    topic: null,
    dateline: null,
    language: 'en',
    minutes,
    reading: { read: false, starred: false },
    publisher: 'The Paper',
  };
}

const list = fc
  .array(fc.tuple(fc.constantFrom('UA', 'RU', 'KP', null), fc.integer({ min: 1, max: 9 })), {
    maxLength: 60,
    size: 'max',
  })
  .map(facts => facts.map(([country, minutes], row) => story(row, country, minutes)));

const rows = (stories: readonly ArticleSummary[]) => stories.map(({ row }) => row);

describe('The front page', () => {
  it('has every story once and loses none', () => {
    fc.assert(
      fc.property(list, stories => {
        const { lead, related, features, columns, briefs } = composeFrontPage(stories);
        const placed = [...(lead ? [lead] : []), ...related, ...features, ...columns, ...briefs];
        expect(rows(placed).sort((a, b) => a - b)).toEqual(rows(stories));
      }),
    );
  });

  it('leads with the first story of the list', () => {
    fc.assert(
      fc.property(list, stories => {
        expect(composeFrontPage(stories).lead).toBe(stories[0] ?? null);
      }),
    );
  });

  it('puts up to three more of the country beside the lead, in their order', () => {
    const plan = composeFrontPage(['UA', 'RU', 'UA', 'UA', null, 'UA', 'UA'].map((c, row) => story(row, c)));
    expect(rows(plan.related)).toEqual([2, 3, 5]);
  });

  it('puts nothing beside a lead without a country', () => {
    expect(composeFrontPage([story(0), story(1), story(2, 'UA')]).related).toEqual([]);
  });

  it('features the two longest of what is left, the longest first', () => {
    const minutes = [9, 2, 5, 1, 7, 5];
    const plan = composeFrontPage(minutes.map((long, row) => story(row, null, long)));
    expect(rows(plan.features)).toEqual([4, 2]);
  });

  it('features nothing shorter than what stands in columns and briefs', () => {
    fc.assert(
      fc.property(list, stories => {
        const { features, columns, briefs } = composeFrontPage(stories);
        const shortest = Math.min(...features.map(({ minutes }) => minutes));
        for (const { minutes } of [...columns, ...briefs]) expect(minutes).toBeLessThanOrEqual(shortest);
      }),
    );
  });

  it('keeps the order of the list in columns and briefs, three in columns', () => {
    const plan = composeFrontPage(Array.from({ length: 10 }, (_, row) => story(row)));
    expect(rows(plan.columns)).toEqual([3, 4, 5]);
    expect(rows(plan.briefs)).toEqual([6, 7, 8, 9]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FilterGroup, NO_FILTER } from '../model/criteria';
import { Facet, narrow } from './facets';

const PLACES = ['UA', 'RU', 'GE'];
const TOPICS = ['politics', 'conflict'];

function library(articles: readonly { places: string[]; topics: string[] }[]) {
  const facets = { region: new Facet(), topic: new Facet() };
  for (const { places, topics } of articles) {
    facets.region.add(places);
    facets.topic.add(topics);
  }
  return { facets, rows: Uint32Array.from(articles.keys()) };
}

const choose = (...chosen: string[]): FilterGroup => ({ chosen, excluded: [] });

describe('Filter groups', () => {
  const { facets, rows } = library([
    { places: ['UA'], topics: ['politics'] },
    { places: ['RU', 'UA'], topics: ['conflict'] },
    { places: ['GE'], topics: ['politics'] },
    { places: [], topics: [] },
  ]);
  const rowsUnder = (region: FilterGroup, topic: FilterGroup) => [
    ...narrow(rows, facets, { region, topic }).rows,
  ];

  it('let every article through where nothing is chosen', () => {
    expect(rowsUnder(NO_FILTER, NO_FILTER)).toEqual([0, 1, 2, 3]);
  });

  it('widen within a group', () => {
    expect(rowsUnder(choose('RU', 'GE'), NO_FILTER)).toEqual([1, 2]);
  });

  it('narrow each other', () => {
    expect(rowsUnder(choose('UA'), choose('politics'))).toEqual([0]);
  });

  it('leave out what is excluded', () => {
    expect(rowsUnder({ chosen: ['UA'], excluded: ['RU'] }, NO_FILTER)).toEqual([0]);
  });

  it('find nothing for a value that no article has', () => {
    expect(rowsUnder(choose('FR'), NO_FILTER)).toEqual([]);
  });

  it('count an article with a value named twice once', () => {
    const twice = new Facet();
    twice.add(['150', '150']);
    expect(twice.count(Uint32Array.of(0))).toEqual(new Map([['150', 1]]));
  });

  it('count a row by its last values, however often they were changed', () => {
    const values = fc.subarray(PLACES);
    const changes = fc.array(fc.tuple(fc.nat(3), values), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 4, maxLength: 4 }), changes, (first, later) => {
        const changed = new Facet();
        const last = [...first];
        for (const places of first) changed.add(places);
        for (const [row, places] of later) {
          changed.set(row, places);
          last[row] = places;
        }
        const { facets: straight, rows: four } = library(last.map(places => ({ places, topics: [] })));
        const byName = (facet: Facet) => [...facet.count(four)].sort();
        expect(byName(changed)).toEqual(byName(straight.region));
      }),
    );
  });

  it('show as count what choosing the value alone would give, under the other groups', () => {
    const group = (values: string[]) =>
      fc.record({ chosen: fc.subarray(values), excluded: fc.subarray(values) });
    const article = fc.record({ places: fc.subarray(PLACES), topics: fc.subarray(TOPICS) });
    fc.assert(
      fc.property(fc.array(article), group(PLACES), group(TOPICS), (articles, region, topic) => {
        const some = library(articles);
        const { counts } = narrow(some.rows, some.facets, { region, topic });
        for (const place of PLACES) {
          const alone = narrow(some.rows, some.facets, { region: choose(place), topic });
          expect(counts.region.get(place) ?? 0).toBe(alone.rows.length);
        }
      }),
    );
  });
});

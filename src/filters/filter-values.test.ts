import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../model/criteria';
import { calledBy, filterValues, fullest } from './filter-values';

const counts = new Map([
  ['en', 3],
  ['fr', 9],
  ['de', 3],
]);

describe('The values of a filter', () => {
  it('are shown the fullest first, equally full ones by their names', () => {
    const values = filterValues('language', counts, NO_FILTER, new Map());
    expect(fullest(values, NO_FILTER).map(({ name }) => name)).toEqual(['French', 'English', 'German']);
  });

  it('are shown in that order however many there are', () => {
    const value = fc.record({ value: fc.uuid(), name: fc.string({ maxLength: 3 }), count: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 200 }), values => {
        const inOrder = values.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
        expect(fullest(values, NO_FILTER)).toEqual(inOrder.slice(0, 50));
      }),
    );
  });

  it('stay while they are in use, even without an article', () => {
    const inUse = { chosen: ['ru'], excluded: ['pt'] };
    const values = filterValues('language', new Map([['en', 1]]), inUse, new Map());
    expect(fullest(values, inUse).map(({ name, count }) => `${name} ${count}`)).toEqual([
      'English 1',
      'Portuguese 0',
      'Russian 0',
    ]);
  });

  it('are called by a part of their name, capitals and accents aside', () => {
    expect(calledBy('Côte d’Ivoire', 'cote')).toBe(true);
    expect(calledBy('Côte d’Ivoire', '')).toBe(true);
    expect(calledBy('Côte d’Ivoire', 'ghana')).toBe(false);
  });

  it('are shown as far as anybody looks through them, those in use always', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ value: `${at}`, name: `File ${at}`, count: 1 }));
    const shown = fullest(many, { chosen: ['150'], excluded: ['199'] }).map(({ value }) => value);
    expect(shown).toHaveLength(52);
    expect(shown.slice(-2)).toEqual(['150', '199']);
  });
});

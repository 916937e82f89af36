import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../model/criteria';
import { calledBy, filterValues, fullest } from './filter-values';

const counts = new Map([
  ['en', 3],
  ['fr', 9],
  ['de', 3],
]);

describe('The values of a filter', () => {
  it('come the fullest first, equally full ones by their names', () => {
    expect(filterValues('language', counts, NO_FILTER, new Map()).map(({ name }) => name)).toEqual([
      'French',
      'English',
      'German',
    ]);
  });

  it('stay while they are in use, even without an article', () => {
    const inUse = { chosen: ['ru'], excluded: ['pt'] };
    const values = filterValues('language', new Map([['en', 1]]), inUse, new Map());
    expect(values.map(({ name, count }) => `${name} ${count}`)).toEqual([
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

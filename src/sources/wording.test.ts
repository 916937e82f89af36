import { describe, expect, it } from 'vitest';
import { isNearlyFull } from '../library/space-queries';
import { attribution, spaceKept } from './wording';

const record = {
  id: 'a.txt',
  title: 'June 2024',
  publisher: 'VOA News',
  retrievedFrom: 'An author page',
  language: 'en',
  date: '2024-06',
};

describe('The attribution of a source', () => {
  it('says who published it, when, and where it was retrieved from', () => {
    expect(attribution(record)).toEqual(['VOA News', 'June 2024', 'An author page']);
  });

  it('leaves out what the record does not say', () => {
    expect(attribution({ ...record, date: null })).toEqual(['VOA News', 'An author page']);
    expect(attribution({ ...record, publisher: null, retrievedFrom: null })).toEqual(['June 2024']);
    expect(attribution({ ...record, publisher: null, retrievedFrom: null, date: null })).toEqual([]);
  });
});

describe('What is kept', () => {
  const said = (usage: number, quota: number, isPersisted = false) =>
    spaceKept({ usage, quota, isPersisted }).replaceAll('\u00a0', ' ');

  it('is told with how much room there is, where the browser tells it', () => {
    expect(said(0, 12.3e9)).toMatch(/^0 bytes kept in this browser, which has room for 12 GB\. /);
    expect(said(999_400, 2.5e9)).toMatch(/^999 kB kept in this browser, which has room for 2\.5 GB\. /);
    expect(said(12.3e9, 0)).toMatch(/^12 GB kept in this browser\. /);
  });

  it('is told with how safe it is', () => {
    expect(said(1, 2)).toContain('may clear it when it runs out of room: back up');
    expect(said(1, 2, true)).toMatch(/ The browser keeps it until you delete it\.$/);
  });

  it('is warned of before all room is used up', () => {
    expect([84, 86, 100, 120].map(usage => isNearlyFull({ usage, quota: 100 }))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(isNearlyFull({ usage: 5, quota: 0 })).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SORT_ORDERS } from '../../model/criteria';
import { Catalogue } from './catalogue';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { sortRows } from './sort-rows';

const { entries, ledger } = new Catalogue(bundledSources());
const rows = Uint32Array.from(entries.keys()).reverse();

describe('Sorting', () => {
  it('keeps the order of the search for relevance', () => {
    expect(sortRows(rows, 'relevance', ledger)).toEqual(rows);
  });

  it('goes back to the order in the sources', () => {
    expect([...sortRows(rows, 'source', ledger)]).toEqual([...entries.keys()]);
  });

  it('puts the longest first, or the shortest', () => {
    const words = (order: 'longest' | 'shortest') =>
      [...sortRows(rows, order, ledger)].map(row => entries[row]?.head.words ?? 0);
    expect(words('longest')).toEqual(words('longest').toSorted((a, b) => b - a));
    expect(words('shortest')).toEqual(words('longest').toReversed());
  });

  it('puts the newest first and what has no date last', () => {
    const dated = (id: string, date: string) => sourceOf(recordOf(id), STORY.replace('June 19, 2024', date));
    const { entries: three, ledger: dates } = new Catalogue([
      dated('a.txt', ''),
      dated('b.txt', 'June 19, 2023'),
      dated('c.txt', 'June 20, 2024'),
    ]);
    const order = [...sortRows(Uint32Array.of(0, 1, 2), 'newest', dates)];
    expect(order.map(row => three[row]?.source.record.id)).toEqual(['c.txt', 'b.txt', 'a.txt']);
  });

  it('puts what is unread before what was read, each as it stands in the library', () => {
    const some = new Catalogue(bundledSources());
    const [first, , third] = some.entries;
    if (!first || !third) throw new Error('unreachable');
    for (const entry of [third, first]) some.setReading(entry, { read: true });
    const order = [...sortRows(rows, 'unread', some.ledger)];
    expect(order.slice(-2)).toEqual([0, 2]);
    expect(order.slice(0, -2)).toEqual(order.slice(0, -2).toSorted((a, b) => a - b));
  });

  it('loses no row and adds none', () => {
    fc.assert(
      fc.property(fc.subarray([...rows]), fc.constantFrom(...SORT_ORDERS), (some, order) => {
        const sorted = sortRows(Uint32Array.from(some), order, ledger);
        expect([...sorted].toSorted((a, b) => a - b)).toEqual(some.toSorted((a, b) => a - b));
      }),
    );
  });
});

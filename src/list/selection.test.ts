import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_SELECTED, type Selection, withRange, withToggled } from './selection';

const order = Uint32Array.of(4, 2, 9, 7, 1);
const rows = (selection: Selection) => [...selection.rows].sort((a, b) => a - b);

describe('Picking articles out', () => {
  it('begins with the first that is picked out', () => {
    expect(withToggled(NOTHING_SELECTED, 4)).toEqual({ on: true, rows: new Set([4]), anchor: 4 });
  });

  it('takes a range in the order of the list, both ends included, in either direction', () => {
    const from = (anchor: number, to: number) =>
      rows(withRange(withToggled(NOTHING_SELECTED, anchor), to, order));
    expect(from(2, 7)).toEqual([2, 7, 9]);
    expect(from(7, 2)).toEqual([2, 7, 9]);
    expect(from(2, 2)).toEqual([2]);
  });

  it('takes the row alone where the range has no beginning in this list', () => {
    expect(rows(withRange(NOTHING_SELECTED, 9, order))).toEqual([9]);
    expect(rows(withRange(withToggled(NOTHING_SELECTED, 5000), 9, order))).toEqual([9, 5000]);
  });

  it('twice leaves what was picked out as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20)), fc.nat(20), (some, row) => {
        const before = some.reduce(withToggled, NOTHING_SELECTED);
        expect(rows(withToggled(withToggled(before, row), row))).toEqual(rows(before));
      }),
    );
  });
});

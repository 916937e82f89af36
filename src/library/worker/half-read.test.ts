import { describe, expect, it } from 'vitest';
import type { ReadingPosition } from '../../model/reading-state';
import { Catalogue } from './catalogue';
import { bundledSources } from './fixtures/texts';
import { halfRead } from './half-read';

const { entries } = new Catalogue(bundledSources());
const at = (time: number, seen: number): ReadingPosition => ({ block: 3, offset: 10, seen, time });

/** The library with the first articles left at these places. */
const left = (...positions: readonly (ReadingPosition | null)[]) =>
  entries.map((entry, row) => ({ ...entry, position: positions[row] ?? null }));
const rowsOf = (some: ReturnType<typeof left>, most = 9) =>
  halfRead(some, most).map(({ summary }) => summary.row);

describe('Articles to go on with', () => {
  it('are those that were begun, the latest first', () => {
    expect(rowsOf(left(at(10, 0.4), null, at(30, 0.2), at(20, 0.7)))).toEqual([2, 3, 0]);
  });

  it('are no more than asked for', () => {
    expect(rowsOf(left(at(10, 0.4), at(30, 0.2), at(20, 0.7)), 2)).toEqual([1, 2]);
  });

  it('are none whose end was seen', () => {
    expect(rowsOf(left(at(10, 1), at(20, 0.5)))).toEqual([1]);
  });

  it('are none that are marked as read', () => {
    const [first, ...others] = left(at(10, 0.4), at(20, 0.5));
    if (!first) throw new Error('The library is empty.');
    expect(rowsOf([{ ...first, reading: { read: true, starred: false } }, ...others])).toEqual([1]);
  });

  it('tell how many minutes are left', () => {
    const [first] = left(at(10, 0.75));
    if (!first) throw new Error('The library is empty.');
    const long = { ...first, article: { ...first.article, words: 2380 } };
    expect(halfRead([long], 1)[0]?.minutesLeft).toBe(3);
  });
});

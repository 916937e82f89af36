import { describe, expect, it } from 'vitest';
import type { ReadingPosition } from '../../model/reading-state';
import { Catalogue } from './catalogue';
import type { Entry } from './entry';
import { bundledSources } from './fixtures/texts';
import { halfRead } from './half-read';

const { entries } = new Catalogue(bundledSources());
const UNREAD = { read: false, starred: false };
const at = (time: number, seen: number): ReadingPosition => ({ block: 3, offset: 10, seen, time });

/** The library with the first articles left at these places. */
const left = (...positions: readonly (ReadingPosition | null)[]) =>
  entries.map((entry, row) => Object.assign(entry, { position: positions[row] ?? null, reading: UNREAD }));
const rowsOf = async (some: readonly Entry[], most = 9) =>
  (await halfRead(some, most)).map(({ summary }) => summary.row);

describe('Articles to go on with', () => {
  it('are those that were begun, the latest first', async () => {
    expect(await rowsOf(left(at(10, 0.4), null, at(30, 0.2), at(20, 0.7)))).toEqual([2, 3, 0]);
  });

  it('are no more than asked for', async () => {
    expect(await rowsOf(left(at(10, 0.4), at(30, 0.2), at(20, 0.7)), 2)).toEqual([1, 2]);
  });

  it('are none whose end was seen', async () => {
    expect(await rowsOf(left(at(10, 1), at(20, 0.5)))).toEqual([1]);
  });

  it('are none that are marked as read', async () => {
    const some = left(at(10, 0.4), at(20, 0.5));
    if (some[0]) some[0].reading = { read: true, starred: false };
    expect(await rowsOf(some)).toEqual([1]);
  });

  it('tell how many minutes are left', async () => {
    const [first] = left(at(10, 0.75));
    if (!first) throw new Error('The library is empty.');
    const minutes = Math.ceil((first.head.words * 0.25) / 238);
    expect((await halfRead([first], 1))[0]?.minutesLeft).toBe(minutes);
  });
});

import { describe, expect, it } from 'vitest';
import type { ReadingPosition } from '../../model/reading-state';
import { Catalogue } from './catalogue';
import { bundledSources } from './fixtures/texts';
import { halfRead } from './half-read';

const [entry] = new Catalogue(bundledSources()).entries;
if (!entry) throw new Error('The library is empty.');
const { head } = entry;
const at = (seen: number): ReadingPosition => ({ block: 3, offset: 10, seen, time: 10 });
const left = (position: ReadingPosition | null, read = false) =>
  halfRead({ head, position, reading: { read, starred: false } });

describe('An article is half read', () => {
  it('from when it was begun until its end was seen', () => {
    expect(left(null)).toBeNull();
    expect(left(at(0.1))?.time).toBe(10);
    expect(left(at(0.5))?.time).toBe(10);
    expect(left(at(1))).toBeNull();
  });

  it('no longer when it is marked as read', () => {
    expect(left(at(0.5), true)).toBeNull();
  });

  it('with the minutes that are left', () => {
    expect(left(at(0.75))?.minutesLeft).toBe(Math.ceil((head.words * 0.25) / 238));
  });
});

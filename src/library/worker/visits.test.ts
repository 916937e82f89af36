import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../memory-tables';
import { Catalogue } from './catalogue';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { noteVisit } from './visits';

const { entries } = new Catalogue(bundledSources());
const { entries: more } = new Catalogue([...bundledSources(), sourceOf(recordOf('a.txt'), STORY)]);
const MINUTE = 60_000;

describe('The visit before', () => {
  it('is none at first', async () => {
    expect(await noteVisit(memoryStorage(), entries, 0)).toBeNull();
  });

  it('knows what was there then, and when that was', async () => {
    const storage = memoryStorage();
    await noteVisit(storage, entries, 0);
    const before = await noteVisit(storage, more, 60 * MINUTE);
    expect(before?.time).toBe(0);
    expect(more.filter(({ id }) => before?.fresh.has(id))).toHaveLength(1);
  });

  it('stays the same while one goes on with a visit', async () => {
    const storage = memoryStorage();
    await noteVisit(storage, entries, 0);
    const first = await noteVisit(storage, more, 60 * MINUTE);
    expect(await noteVisit(storage, more, 70 * MINUTE)).toEqual(first);
    expect(await noteVisit(storage, more, 95 * MINUTE)).toEqual(first);
    const next = await noteVisit(storage, more, 130 * MINUTE);
    expect(next?.time).toBe(95 * MINUTE);
    expect(next?.fresh.size).toBe(0);
  });

  it('is none where the storage fails', async () => {
    const failing = { ...memoryStorage(), snapshot: () => Promise.reject(new Error('no storage')) };
    expect(await noteVisit(failing, entries, 0)).toBeNull();
  });
});

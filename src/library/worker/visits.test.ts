import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../memory-tables';
import type { Storage } from '../storage';
import { Catalogue } from './catalogue';
import type { Entry } from './entry';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { askVisits, noteVisit } from './visits';

const { entries } = new Catalogue(bundledSources());
const { entries: more } = new Catalogue([...bundledSources(), sourceOf(recordOf('a.txt'), STORY)]);
const MINUTE = 60_000;

const visit = async (storage: Storage, all: readonly Entry[], time: number) =>
  noteVisit(storage, await askVisits(storage), all, time);

describe('The visit before', () => {
  it('is none at first', async () => {
    expect(await visit(memoryStorage(), entries, 0)).toBeNull();
  });

  it('knows what was there then, and when that was', async () => {
    const storage = memoryStorage();
    await visit(storage, entries, 0);
    const before = await visit(storage, more, 60 * MINUTE);
    expect(before?.time).toBe(0);
    expect(more.filter(({ id }) => before?.fresh.has(id))).toHaveLength(1);
  });

  it('stays the same while one goes on with a visit', async () => {
    const storage = memoryStorage();
    await visit(storage, entries, 0);
    const first = await visit(storage, more, 60 * MINUTE);
    expect(await visit(storage, more, 70 * MINUTE)).toEqual(first);
    expect(await visit(storage, more, 95 * MINUTE)).toEqual(first);
    const next = await visit(storage, more, 130 * MINUTE);
    expect(next?.time).toBe(95 * MINUTE);
    expect(next?.fresh.size).toBe(0);
  });

  it('is none where the storage fails', async () => {
    const failing = { ...memoryStorage(), snapshot: () => Promise.reject(new Error('no storage')) };
    expect(await visit(failing, entries, 0)).toBeNull();
  });
});

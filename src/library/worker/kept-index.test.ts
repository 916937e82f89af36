import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/criteria';
import { memoryStorage } from '../storage';
import { Catalogue } from './catalogue';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { keepIndex, keptIndex } from './kept-index';

const sources = bundledSources();
const QUERIES = ['stoltenburg', 'pyonyang treaty', '"mutual defense"', 'title:georgia', 'ukr'];

describe('The index that was kept', () => {
  it('answers as the one it was made from', async () => {
    const storage = memoryStorage();
    const built = new Catalogue(sources);
    await keepIndex(storage, built);
    const restored = new Catalogue(sources, (await keptIndex(storage, sources))?.index);
    expect(restored.index).not.toBe(built.index);
    for (const q of QUERIES) {
      expect(restored.find({ ...EVERYTHING, q })).toEqual(built.find({ ...EVERYTHING, q }));
    }
  });

  it('is none for other articles, or for the same in another order', async () => {
    const storage = memoryStorage();
    await keepIndex(storage, new Catalogue(sources));
    expect(await keptIndex(storage, [...sources, sourceOf(recordOf('a.txt'), STORY)])).toBeUndefined();
    expect(await keptIndex(storage, sources.toReversed())).toBeUndefined();
    expect(await keptIndex(storage, sources.slice(1))).toBeUndefined();
  });

  it('does for the same articles while they have no tags yet, and for others without tags does not', async () => {
    const storage = memoryStorage();
    await keepIndex(storage, new Catalogue(sources));
    const untagged = bundledSources(null);
    expect(await keptIndex(storage, untagged)).toBeDefined();
    expect(await keptIndex(storage, untagged.slice(1))).toBeUndefined();
  });

  it('is taken as it is where it is in use already', async () => {
    const storage = memoryStorage();
    await keepIndex(storage, new Catalogue(sources));
    const inUse = await keptIndex(storage, bundledSources(null));
    expect(inUse && (await keptIndex(storage, sources, inUse))).toBe(inUse);
  });

  it('is none where it is damaged, or the storage fails', async () => {
    const storage = memoryStorage();
    await keepIndex(storage, new Catalogue(sources));
    const kept = await storage.snapshot('index');
    await storage.keepSnapshot('index', { fingerprint: kept?.fingerprint ?? '', content: { version: 1 } });
    expect(await keptIndex(storage, sources)).toBeUndefined();
    const failing = { ...storage, snapshot: () => Promise.reject(new Error('no storage')) };
    expect(await keptIndex(failing, sources)).toBeUndefined();
  });

  it('is given up without a word where there is no room', async () => {
    const full = { ...memoryStorage(), keepSnapshot: () => Promise.reject(new Error('QuotaExceededError')) };
    await expect(keepIndex(full, new Catalogue(sources))).resolves.toBeUndefined();
  });
});

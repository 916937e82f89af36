import { describe, expect, it, vi } from 'vitest';
import { EVERYTHING } from '../../model/criteria';
import { SearchIndex } from '../../search/search-index';
import { memoryStorage } from '../storage';
import { Catalogue } from './catalogue';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { keepIndex, keptIndex } from './kept-index';

const sources = bundledSources();
const more = [sourceOf(recordOf('a.txt'), STORY), ...sources];
const QUERIES = ['stoltenburg', 'pyonyang treaty', '"mutual defense"', 'title:georgia', 'ukr', 'library'];

/** What some searches find, by the articles' ids, since rows may differ. */
const answers = (catalogue: Catalogue) =>
  QUERIES.map(q =>
    Array.from(catalogue.find({ ...EVERYTHING, q }).rows, row => catalogue.at(row)?.key).sort(),
  );

async function keptOf(catalogue: Catalogue) {
  const storage = memoryStorage();
  await keepIndex(storage, catalogue);
  const kept = await keptIndex(storage);
  if (!kept) throw new Error('Nothing was kept.');
  return kept;
}

describe('The index that was kept', () => {
  it('answers as the one it was made from, without an article being indexed again', async () => {
    const built = new Catalogue(sources);
    const kept = await keptOf(built);
    const add = vi.spyOn(SearchIndex.prototype, 'add');
    const restored = new Catalogue(sources, kept);
    expect(add).not.toHaveBeenCalled();
    add.mockRestore();
    expect(restored.index).not.toBe(built.index);
    for (const q of QUERIES) {
      expect(restored.find({ ...EVERYTHING, q })).toEqual(built.find({ ...EVERYTHING, q }));
    }
  });

  it('is brought up to date where articles have come: only those are indexed', async () => {
    const kept = await keptOf(new Catalogue(sources));
    const add = vi.spyOn(SearchIndex.prototype, 'add');
    const restored = new Catalogue(more, kept);
    expect(add).toHaveBeenCalledTimes(1);
    add.mockRestore();
    expect(answers(restored)).toEqual(answers(new Catalogue(more)));
  });

  it('is brought up to date where articles have gone, or stand in another order', async () => {
    const kept = await keptOf(new Catalogue(more));
    expect(answers(new Catalogue(sources, kept))).toEqual(answers(new Catalogue(sources)));
    const again = await keptOf(new Catalogue(more));
    expect(answers(new Catalogue(more.toReversed(), again))).toEqual(answers(new Catalogue(more)));
  });

  it('is searched as it was while tags are still to come, and stays so where they come out the same', async () => {
    const built = new Catalogue(sources);
    const kept = await keptOf(built);
    const restored = new Catalogue(bundledSources(null), kept);
    expect(answers(restored)).toEqual(answers(built));
    restored.change(sources);
    expect(restored.indexed).toBe(0);
    expect(answers(restored)).toEqual(answers(built));
  });

  it('is brought up to date where places came after the text', () => {
    const untagged = new Catalogue(bundledSources(null));
    const inFrance = (catalogue: Catalogue) => catalogue.find({ ...EVERYTHING, q: 'France' }).total;
    const before = inFrance(untagged);
    untagged.change(sources);
    expect(inFrance(untagged)).toBe(inFrance(new Catalogue(sources)));
    expect(before).toBeGreaterThan(0);
    expect(untagged.indexed).toBe(2 * untagged.entries.length);
  });

  it('is kept as well after changes', async () => {
    const changed = new Catalogue(more);
    changed.change(sources);
    changed.change([...sources, sourceOf(recordOf('b.txt'), STORY)]);
    const kept = await keptOf(changed);
    expect(answers(new Catalogue(changed.sources, kept))).toEqual(answers(changed));
  });

  it('is none where it is damaged, where its articles are not told, or where the storage fails', async () => {
    const storage = memoryStorage();
    await keepIndex(storage, new Catalogue(sources));
    const { fingerprint = '', content = null } = (await storage.snapshot('index')) ?? {};
    await storage.keepSnapshot('index', { fingerprint, content: { version: 1 } });
    expect(await keptIndex(storage)).toBeUndefined();
    await storage.keepSnapshot('index', { fingerprint: 'some\nothers', content });
    expect(await keptIndex(storage)).toBeUndefined();
    const failing = { ...storage, snapshot: () => Promise.reject(new Error('no storage')) };
    expect(await keptIndex(failing)).toBeUndefined();
  });

  it('is given up without a word where there is no room', async () => {
    const full = { ...memoryStorage(), keepSnapshot: () => Promise.reject(new Error('QuotaExceededError')) };
    await expect(keepIndex(full, new Catalogue(sources))).resolves.toBeUndefined();
  });
});

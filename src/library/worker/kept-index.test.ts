import { describe, expect, it, vi } from 'vitest';
import { EVERYTHING } from '../../model/criteria';
import { SearchIndex } from '../../search/search-index';
import { memoryStorage } from '../memory-tables';
import type { Storage } from '../storage';
import type { Tables } from '../tables';
import { ArticleIndex } from './article-index';
import { ALL, Catalogue } from './catalogue';
import { indexed } from './fixtures/indexed';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { keepIndex, keptIndex } from './kept-index';
import { keptRows } from './kept-rows';
import type { Sources } from './shelved-source';

type Library = Awaited<ReturnType<typeof indexed>>;

const sources = bundledSources();
const more = [sourceOf(recordOf('a.txt'), STORY), ...sources];
const QUERIES = ['stoltenburg', 'pyonyang treaty', '"mutual defense"', 'title:georgia', 'ukr', 'library'];

/** What some searches find, by the articles' ids, since rows may differ. */
const answers = ({ catalogue, find }: Library) =>
  QUERIES.map(q => Array.from(find({ ...EVERYTHING, q }).rows, row => catalogue.at(row)?.key).sort());

async function kept({ catalogue, index }: Library, storage = memoryStorage(), lineage = 'first') {
  await keepIndex(storage, lineage, catalogue, index);
  return storage;
}

/** A library as the next visit opens it. */
async function reopened(storage: Storage, sources: Sources): Promise<Library> {
  const rows = await keptRows(storage);
  const catalogue = new Catalogue(sources, rows);
  const index = new ArticleIndex(catalogue, await keptIndex(storage, rows.lineage));
  await index.follow();
  const matching: Library['matching'] = words => (words.q === '' ? ALL : index.match(words));
  return {
    catalogue,
    index,
    matching,
    find: criteria => catalogue.find(criteria, matching(criteria)),
    terms: q => matching({ q, headlinesOnly: false }).terms,
  };
}

describe('The index that was kept', () => {
  it('answers as the one it was made from, without an article being indexed again', async () => {
    const built = await indexed(sources);
    const storage = await kept(built);
    const add = vi.spyOn(SearchIndex.prototype, 'add');
    const restored = await reopened(storage, sources);
    expect(add).not.toHaveBeenCalled();
    add.mockRestore();
    for (const q of QUERIES) {
      expect(restored.find({ ...EVERYTHING, q })).toEqual(built.find({ ...EVERYTHING, q }));
    }
  });

  it('is brought up to date where articles have come: only those are indexed', async () => {
    const storage = await kept(await indexed(sources));
    const restored = await reopened(storage, more);
    expect(restored.index.indexed).toBe(1);
    expect(answers(restored)).toEqual(answers(await indexed(more)));
  });

  it('is brought up to date where articles have gone, or stand in another order', async () => {
    const storage = await kept(await indexed(more));
    expect(answers(await reopened(storage, sources))).toEqual(answers(await indexed(sources)));
    expect(answers(await reopened(storage, more.toReversed()))).toEqual(answers(await indexed(more)));
  });

  it('is searched as it was while tags are still to come, and stays so where they come out the same', async () => {
    const built = await indexed(sources);
    const restored = await reopened(await kept(built), bundledSources(null));
    expect(answers(restored)).toEqual(answers(built));
    restored.catalogue.change(sources);
    await restored.index.follow();
    expect(restored.index.indexed).toBe(0);
    expect(answers(restored)).toEqual(answers(built));
  });

  it('is brought up to date where places came after the text', async () => {
    const untagged = await indexed(bundledSources(null));
    const inFrance = ({ find }: Library) => find({ ...EVERYTHING, q: 'France' }).total;
    const before = inFrance(untagged);
    untagged.catalogue.change(sources);
    await untagged.index.follow();
    expect(inFrance(untagged)).toBe(inFrance(await indexed(sources)));
    expect(before).toBeGreaterThan(0);
    expect(untagged.index.indexed).toBe(2 * untagged.catalogue.entries.length);
  });

  it('is kept as well after changes, and what was kept before is gone', async () => {
    const changed = await indexed(more);
    const storage = await kept(changed);
    const parts = (await storage.tables.all('indexes')).length;
    for (const next of [sources, [...sources, sourceOf(recordOf('b.txt'), STORY)]]) {
      changed.catalogue.change(next);
      await changed.index.follow();
      await kept(changed, storage);
    }
    expect(answers(await reopened(storage, changed.catalogue.sources))).toEqual(answers(changed));
    expect(await storage.tables.all('indexes')).toHaveLength(parts);
  });

  it('is none where it is damaged, where rows are numbered otherwise, or where the storage fails', async () => {
    const storage = await kept(await indexed(sources));
    expect(await keptIndex(storage, 'first')).toBeDefined();
    expect(await keptIndex(storage, 'second')).toBeUndefined();
    const [part] = await storage.tables.all<object>('indexes');
    await storage.tables.write([{ put: 'indexes', value: { ...part, checksum: 1 } }]);
    expect(await keptIndex(storage, 'first')).toBeUndefined();
    const failing = { ...storage, snapshot: () => Promise.reject(new Error('no storage')) };
    expect(await keptIndex(failing, 'first')).toBeUndefined();
    expect((await keptRows(failing)).limit).toBe(0);
  });

  it('stays as it was where there is no room for the next one', async () => {
    const library = await indexed(sources);
    const storage = await kept(library);
    const full: Tables = {
      ...storage.tables,
      write: async steps => {
        if (steps.some(step => 'put' in step)) throw new DOMException('', 'QuotaExceededError');
        return storage.tables.write(steps);
      },
    };
    await expect(kept(library, { ...storage, tables: full })).resolves.toBeDefined();
    expect((await reopened(storage, sources)).index.indexed).toBe(0);
  });
});

describe('The rows', () => {
  it('are numbered anew where most have no article any more', async () => {
    const library = await indexed(sources);
    for (let again = 0; again < 3; again++) {
      library.catalogue.change([]);
      library.catalogue.change(bundledSources());
    }
    await library.index.follow();
    const rows = await keptRows(await kept(library));
    expect(rows.limit).toBe(0);
    expect(rows.lineage).not.toBe('first');
  });
});

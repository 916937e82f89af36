import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '../memory-tables';
import { openStorage, type Storage } from '../storage';
import { ALL, Catalogue } from './catalogue';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { keptIndex } from './kept-index';
import { LibrarySearch } from './library-search';

const words = (q: string) => ({ q, headlinesOnly: false });
const story = sourceOf(recordOf('a.txt'), STORY);
const sources = bundledSources();

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

function search(storage: Storage, catalogue: Catalogue) {
  return new LibrarySearch(catalogue, Promise.resolve(storage), 'rows');
}

describe('A search', () => {
  it('for nothing fits all, and loads no index', async () => {
    const storage = memoryStorage();
    const snapshot = vi.spyOn(storage, 'snapshot');
    expect(await search(storage, new Catalogue(sources)).matching(words('  '))).toBe(ALL);
    expect(snapshot).not.toHaveBeenCalled();
  });

  it('waits until all articles are indexed, those that come meanwhile among them', async () => {
    const catalogue = new Catalogue(sources);
    const library = search(memoryStorage(), catalogue);
    const first = library.matching(words('library'));
    await Promise.resolve();
    catalogue.change([...sources, story]);
    const second = library.matching(words('library'));
    const row = catalogue.entries.at(-1)?.row;
    expect([...((await first).rows ?? [])]).toContain(row);
    expect([...((await second).rows ?? [])]).toContain(row);
  });

  it('finds nothing that went meanwhile', async () => {
    const catalogue = new Catalogue([...sources, story]);
    const library = search(memoryStorage(), catalogue);
    const row = catalogue.entries.at(-1)?.row;
    const found = library.matching(words('library'));
    catalogue.change(sources);
    expect([...((await found).rows ?? [])]).not.toContain(row);
  });

  it('is answered at the next call where the index could not be had', async () => {
    const storage = memoryStorage();
    let isBroken = true;
    const broken: Promise<Storage> = {
      // biome-ignore lint/suspicious/noThenProperty: a storage that comes at the second call
      then: (done, failed) =>
        (isBroken ? Promise.reject(new Error('no storage')) : Promise.resolve(storage)).then(done, failed),
    } as Promise<Storage>;
    const library = new LibrarySearch(new Catalogue(sources), broken, 'rows');
    await expect(library.matching(words('putin'))).rejects.toThrow('no storage');
    isBroken = false;
    expect((await library.matching(words('putin'))).rows?.length).toBeGreaterThan(0);
  });
});

describe('Keeping the index', () => {
  const parts = async (storage: Storage) => (await storage.tables.all('indexes')).length;

  it('is done where something was indexed, and not again', async () => {
    const storage = await openStorage();
    const catalogue = new Catalogue(sources);
    await search(storage, catalogue).keep();
    expect(await parts(storage)).toBeGreaterThan(5);
    const write = vi.spyOn(storage.tables, 'write');
    await search(storage, catalogue).keep();
    expect(write).not.toHaveBeenCalled();
  });

  it('is done where something was deleted: its text is not kept', async () => {
    const storage = await openStorage();
    const catalogue = new Catalogue([...sources, story]);
    const row = catalogue.entries.at(-1)?.row ?? -1;
    const library = search(storage, catalogue);
    await library.keep();
    catalogue.change(sources);
    await library.keep();
    expect((await keptIndex(storage, 'rows'))?.index.has(row)).toBe(false);
  });

  it('is left out where nothing outlives the page', async () => {
    const storage = memoryStorage();
    await search(storage, new Catalogue(sources)).keep();
    expect(await parts(storage)).toBe(0);
  });
});

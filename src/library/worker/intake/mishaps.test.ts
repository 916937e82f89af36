import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EVERYTHING } from '../../../model/criteria';
import type { StoredHeads } from '../../../model/stored-source';
import { openStorage, type Storage } from '../../storage';
import type { Table } from '../../tables';
import { ALL } from '../catalogue';
import { failWrite } from '../fixtures/failing-writes';
import { contentsOf, headlinesOf, OTHER_STORY, openedLibrary } from '../fixtures/opened-library';
import { STORY } from '../fixtures/texts';
import { foundIn } from '../list-rows';
import { openArticle } from '../open-article';
import { storedSources } from '../stored-sources';
import { sweepLeftovers } from '../sweep';

let storage: Storage;
const library = (bundled?: readonly string[]) => openedLibrary(storage, bundled);

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  storage = await openStorage();
});

describe('Two tabs', () => {
  it.each([
    ['that bring in different files of one name', {}],
    ['that bring in newer versions of one file', { 'a.txt': `${STORY}\n\nOf yesterday.` }],
  ])(
    '%s do not overwrite each other unseen: the second is told, and may look it over again',
    async (_, before) => {
      const one = await library();
      if ('a.txt' in before) await one.keepAll(await one.bring(before));
      const other = await library();
      const [first, second] = [
        await one.bring({ 'a.txt': STORY }),
        await other.bring({ 'a.txt': OTHER_STORY }),
      ];
      await one.keepAll(first);
      await expect(other.keepAll(second)).rejects.toThrow(
        '“a.txt” has come in or changed in another tab meanwhile.',
      );
      await other.shelves.refresh();
      expect(headlinesOf(other)).toEqual(['Council votes to keep the library open']);
      await other.intake.forget(second.id);
      const again = await other.bring({ 'a.txt': OTHER_STORY });
      expect(again.items).toMatchObject([{ status: 'update' }]);
      await other.keepAll(again);
      expect(headlinesOf(other)).toEqual(['Swimming pool to close for the winter']);
    },
  );
});

describe('An import that is kept', () => {
  it('loses nothing where another tab is opened in that moment and takes away what was left behind', async () => {
    const one = await library();
    const review = await one.bring({ 'a.txt': STORY });
    const { tables } = await openStorage();
    const { all } = tables;
    let isKept = false;
    Object.assign(tables, {
      all: async (table: Table) => {
        const records = await all(table);
        if (table !== 'staged' || isKept) return records;
        isKept = true;
        await one.intake.keep(review.id, contentsOf(review));
        return records;
      },
    });
    expect(await sweepLeftovers(tables)).toBe(0);
    expect((await one.shelves.refresh()).articles).toBe(1);
    expect(await storage.tables.all('texts')).toHaveLength(1);
  });
});

describe('An import that is not finished', () => {
  it('is not kept without its texts, where another tab took it for one that was left behind', async () => {
    const one = await library();
    const review = await one.bring({ 'a.txt': STORY });
    expect(await sweepLeftovers((await openStorage()).tables)).toBe(1);
    await expect(one.keepAll(review)).rejects.toThrow('That import is over: please add the text again.');
    expect(await storedSources(storage.tables)).toEqual([]);
  });

  it('leaves nothing behind at the next start, which says so', async () => {
    const { bring } = await library();
    await bring({ 'a.txt': STORY });
    const again = await library();
    expect(again.state).toMatchObject({ articles: 0, unfinished: 1 });
    for (const table of ['texts', 'articles', 'files', 'staged'] as const)
      expect(await storage.tables.all(table)).toEqual([]);
  });

  it('is kept as a whole or not at all where the disk is full', async () => {
    const { bring, shelves, intake } = await library();
    const review = await bring({ 'a.txt': STORY, 'b.txt': OTHER_STORY });
    const { write } = storage.tables;
    const full = new DOMException('The disk is full.', 'QuotaExceededError');
    Object.assign(storage.tables, { write: () => Promise.reject(full) });
    await expect(intake.keep(review.id, contentsOf(review))).rejects.toThrow('The disk is full.');
    Object.assign(storage.tables, { write });
    expect((await shelves.refresh()).articles).toBe(0);
    await intake.keep(review.id, contentsOf(review));
    expect((await shelves.refresh()).articles).toBe(2);
  });

  it('says of a file that finds no room which it is, and goes on', async () => {
    const { bring } = await library();
    failWrite(storage.tables, 1, 'disk is full');
    const { items } = await bring({ 'a.txt': STORY, 'b.txt': OTHER_STORY });
    expect(items).toMatchObject([
      { status: 'failed', name: 'a.txt', message: expect.stringContaining('no room left') },
      { status: 'new', name: 'b.txt' },
    ]);
  });
});

describe('A damaged record', () => {
  /** A library of two sources of which the first was damaged. */
  async function damaged(...records: readonly ('heads' | 'articles')[]) {
    const first = await library();
    await first.keepAll(await first.bring({ 'a.txt': STORY, 'b.txt': OTHER_STORY }));
    const [source] = (await storedSources(storage.tables)).filter(({ id }) => id === 'a.txt');
    const content = source?.content;
    const heads = {
      ids: ['x'],
      starts: Uint32Array.of(0, 3),
      bytes: new TextEncoder().encode('["x'),
      checksum: 1,
    };
    const values = {
      articles: { content, number: 0, article: { id: 'x' } },
      heads: { content, number: 0, heads },
    };
    await storage.tables.write(records.map(table => ({ put: table, value: values[table] })));
    return library();
  }

  it('is set apart where nothing is left to tell the articles by, and the rest opens', async () => {
    const { state } = await damaged('heads', 'articles');
    expect(state.articles).toBe(1);
    expect(state.sources).toMatchObject([{ code: 'damaged' }, { status: 'loaded' }]);
  });

  it('of heads is made again from the articles, and kept', async () => {
    expect((await damaged('heads')).state.articles).toBe(2);
    const bytes = (await storage.tables.all<StoredHeads>('heads')).map(({ heads }) => heads.bytes.length);
    expect(Math.min(...bytes)).toBeGreaterThan(100);
  });

  it('of an article leaves it in the list, and says so when it is opened', async () => {
    const { state, shelves } = await damaged('articles');
    expect(state.articles).toBe(2);
    const [entry] = shelves.catalogue.entries.filter(({ source }) => source.record.id === 'a.txt');
    if (!entry) throw new Error('unreachable');
    await expect(openArticle(entry)).rejects.toThrow('“Council votes to keep the library open” is damaged');
    const { first } = await foundIn(shelves.catalogue, EVERYTHING, ALL);
    expect(first.map(({ excerpt }) => excerpt.text === '').sort()).toEqual([false, true]);
  });
});

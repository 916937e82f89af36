import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStorage } from './storage';
import { keptIndex } from './worker/kept-index';
import { keptRows } from './worker/kept-rows';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

const starred = { source: 'a.txt', article: 'x', read: false, starred: true, position: null };

describe('The storage', () => {
  it('keeps what was kept when it is opened again', async () => {
    const first = await openStorage();
    await first.keepReadingStates([starred]);
    await first.keepSnapshot('index', { fingerprint: 'f', content: [1] });
    const again = await openStorage();
    expect(again.trouble).toBeNull();
    expect(await again.readingStates()).toEqual([starred]);
    expect(await again.snapshot('index')).toMatchObject({ fingerprint: 'f', content: [1] });
  });

  it('works in memory, and says so, where the browser refuses a database', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    const storage = await openStorage();
    await storage.keepReadingStates([starred]);
    expect(storage.trouble).toBe('refused');
    expect(await storage.readingStates()).toEqual([starred]);
  });

  it('brings a database of the first version along, with all that is in it', async () => {
    const tables = 'reading corrections snapshots searches sources staged hidden texts articles files'.split(
      ' ',
    );
    const keys: Record<string, string | string[]> = { reading: ['source', 'article'], snapshots: 'name' };
    const first = await openDB('broadsheet', 1, {
      upgrade(database) {
        for (const table of tables) database.createObjectStore(table, { keyPath: keys[table] ?? 'id' });
      },
    });
    await first.put('reading', starred);
    await first.put('snapshots', { name: 'index', fingerprint: 'a\tb', content: { version: 1 } });
    first.close();
    const storage = await openStorage();
    expect(storage.trouble).toBeNull();
    expect(await storage.readingStates()).toEqual([starred]);
    expect(await storage.tables.all('heads')).toEqual([]);
    expect(await keptIndex(storage, 'any')).toBeUndefined();
    expect((await keptRows(storage)).limit).toBe(0);
  });

  it('leaves the database of a newer version alone, and says so', async () => {
    const newer = await openDB('broadsheet', 999, {
      upgrade: database => void database.createObjectStore('x'),
    });
    newer.close();
    expect((await openStorage()).trouble).toBe('newer');
    expect((await openDB('broadsheet')).version).toBe(999);
  });
});

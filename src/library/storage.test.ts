import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStorage } from './storage';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

const starred = { source: 'a.txt', article: 'x', read: false, starred: true, position: null };

describe('The storage', () => {
  it('keeps what was kept when it is opened again', async () => {
    const first = await openStorage();
    await first.keepReadingState(starred);
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
    await storage.keepReadingState(starred);
    expect(storage.trouble).toBe('refused');
    expect(await storage.readingStates()).toEqual([starred]);
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

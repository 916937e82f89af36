import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { memoryTables } from './memory-tables';
import { databaseTables, keyPath, TABLE_KEYS, type Table, type Tables } from './tables';

let databases = 0;

async function openTables(): Promise<Tables> {
  const database = await openDB(`tables-${databases++}`, 1, {
    upgrade(upgraded) {
      for (const table of Object.keys(TABLE_KEYS) as Table[])
        upgraded.createObjectStore(table, { keyPath: keyPath(table) });
    },
  });
  return databaseTables(database);
}

const part = (content: string, number: number) => ({ put: 'texts' as const, value: { content, number } });
const numbers = (values: readonly { number: number }[]) => values.map(({ number }) => number);

describe.each([
  ['the database', openTables],
  ['memory', async () => memoryTables()],
])('The tables of %s', (_where, open) => {
  it('give back what was put, and no longer what was removed', async () => {
    const tables = await open();
    await tables.write([
      { put: 'sources', value: { id: 'a' } },
      { put: 'reading', value: { source: 'a', article: 'x', read: true } },
    ]);
    expect(await tables.get('sources', 'a')).toEqual({ id: 'a' });
    expect(await tables.get('reading', ['a', 'x'])).toMatchObject({ read: true });
    await tables.write([{ remove: 'sources', key: 'a' }]);
    expect(await tables.all('sources')).toEqual([]);
  });

  it('give the records of one content in order, as far as asked', async () => {
    const tables = await open();
    await tables.write([part('b', 0), part('a', 2), part('a', 0), part('a', 1), part('a', 10)]);
    expect(numbers(await tables.ofContent('texts', 'a', 1, 2))).toEqual([1, 2]);
    expect(numbers(await tables.ofContent('texts', 'a', 0, 1))).toEqual([0, 1]);
  });

  it('give the records of some keys in the order of the keys', async () => {
    const tables = await open();
    await tables.write([part('a', 0), part('a', 1), part('b', 5)]);
    const found = await tables.some('texts', [
      ['b', 5],
      ['a', 9],
      ['a', 0],
    ]);
    expect(found).toEqual([{ content: 'b', number: 5 }, undefined, { content: 'a', number: 0 }]);
  });

  it('give all records in batches', async () => {
    const tables = await open();
    await tables.write(Array.from({ length: 7 }, (_, number) => part(number < 4 ? 'a' : 'b', number)));
    const seen: number[] = [];
    for await (const batch of tables.batches<{ number: number }>('texts', 3)) seen.push(...numbers(batch));
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('remove a content and no other', async () => {
    const tables = await open();
    await tables.write([part('a', 0), part('a/1', 0), part('b', 0)]);
    await tables.write([{ removeContent: 'a' }]);
    expect(await tables.all('texts')).toEqual([
      { content: 'a/1', number: 0 },
      { content: 'b', number: 0 },
    ]);
  });

  it('carry what the reader did from one article to another', async () => {
    const tables = await open();
    await tables.write([{ put: 'reading', value: { source: 's', article: 'old', starred: true } }]);
    await tables.write([
      { carry: { source: 's', from: 'old', to: 'new' } },
      { carry: { source: 's', from: 'unknown', to: 'other' } },
    ]);
    expect(await tables.all('reading')).toEqual([{ source: 's', article: 'new', starred: true }]);
  });
});

describe('A change of the database', () => {
  it('is taken as a whole or not at all', async () => {
    const tables = await openTables();
    await tables.write([part('a', 0)]);
    const change = tables.write([
      { removeContent: 'a' },
      part('b', 0),
      { put: 'sources', value: { id: () => {} } },
    ]);
    await expect(change).rejects.toThrow();
    expect(await tables.all('texts')).toEqual([{ content: 'a', number: 0 }]);
  });
});

describe('A database that is closed under a read', () => {
  it.each([
    ['all', (tables: Tables) => tables.all('sources')],
    ['one', (tables: Tables) => tables.get('sources', 'a')],
    ['some', (tables: Tables) => tables.some('sources', ['a', 'b'])],
    ['the records of a content', (tables: Tables) => tables.ofContent('texts', 'a')],
    ['a batch', (tables: Tables) => tables.batches('texts', 3)[Symbol.asyncIterator]().next()],
  ])('fails the reading of %s and leaves no other promise broken', async (_what, ask) => {
    const tables = await openTables();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const asked = ask(tables);
    const transactions = begin.mock.results.map(({ value }) => value as IDBTransaction);
    begin.mockRestore();
    expect(transactions).toHaveLength(1);
    transactions[0]?.abort();
    await expect(asked).rejects.toThrow();
  });
});

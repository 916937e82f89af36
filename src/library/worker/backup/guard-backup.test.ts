import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStorage, type Storage } from '../../storage';
import { STORY, tagger } from '../fixtures/texts';
import { storedSources } from '../stored-sources';
import { previewBackup, restoreBackup } from './restore';

const MB = 1024 ** 2;
const GB = 1024 ** 3;
// As if a list might have no more than a megabyte.
vi.mock('../../../importing/limits', async original => ({
  ...(await original<object>()),
  LARGEST_WHOLE: 1024 ** 2,
}));

let storage: Storage;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  storage = await openStorage();
});
afterEach(() => vi.unstubAllGlobals());

/** A backup as someone might make one by hand: files, and what its list says of their bytes. */
function backupOf(files: Record<string, { content: Uint8Array; listed: number }>, list: object = {}): Blob {
  const sources = Object.entries(files).map(([name, { listed }]) => ({
    id: name,
    path: `sources/${name}`,
    record: { id: name, title: name, publisher: null, retrievedFrom: null },
    file: {
      name,
      bytes: listed,
      format: 'Plain text',
      encoding: 'utf-8',
      fingerprint: name,
      isItsText: true,
    },
    added: 1,
    articles: 1,
    binned: null,
  }));
  const inside: Record<string, Uint8Array> = {
    'library.json': strToU8(
      JSON.stringify({ broadsheet: 1, made: '2026-11-26', sources, settings: {}, ...list }),
    ),
  };
  for (const [name, { content }] of Object.entries(files)) inside[`sources/${name}`] = content;
  return new Blob([zipSync(inside) as BlobPart]);
}

const story = { content: strToU8(STORY), listed: strToU8(STORY).length };
const bomb = new Uint8Array(16 * MB).fill(45);
const restore = (file: Blob) => restoreBackup(storage.tables, tagger, file, 'merge', () => {});

/** Neither a source nor anything staged or written for one. */
async function expectNothing() {
  for (const table of ['sources', 'staged', 'texts', 'files', 'articles'] as const)
    expect(await storage.tables.all(table)).toEqual([]);
}

describe('A backup that is made to do harm', () => {
  it('has a file that unpacks to more than its list says: it is read no further, the others come back', async () => {
    const file = backupOf({ 'bomb.txt': { content: bomb, listed: 1000 }, 'a.txt': story });
    expect(file.size).toBeLessThan(MB);
    expect((await restore(file))?.failures).toEqual([
      'bomb.txt is larger than the backup says. It was not read further.',
    ]);
    expect((await storedSources(storage.tables)).map(({ id }) => id)).toEqual(['a.txt']);
    expect(await storage.tables.all('staged')).toEqual([]);
  });

  it('says the same wrong size in its directory: it is stopped while it is unpacked', async () => {
    const bytes = new Uint8Array(
      await backupOf({ 'bomb.txt': { content: bomb, listed: 1000 } }).arrayBuffer(),
    );
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === bomb.length) view.setUint32(at, 1000, true);
    expect((await restore(new Blob([bytes])))?.failures).toHaveLength(1);
    await expectNothing();
  });

  it('unpacks to what no library of texts does: it is refused before it is read', async () => {
    const file = backupOf({ 'a.txt': { content: story.content, listed: 9 * GB } });
    for (const take of [(one: Blob) => previewBackup(storage.tables, one), restore])
      await expect(take(file)).rejects.toThrow(
        'This backup unpacks to 9,664 MB, more than 200 times its size, which no library of texts does. It was not read.',
      );
    await expectNothing();
  });

  it('holds more than there is room for: it is refused before it is read', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 5 * MB, usage: 4 * MB }) } });
    const file = backupOf({ 'a.txt': { content: bomb, listed: bomb.length } });
    for (const take of [(one: Blob) => previewBackup(storage.tables, one), restore])
      await expect(take(file)).rejects.toThrow(
        'This backup holds 17 MB of texts, and the browser has room for 1 MB more. Make room on the disk, or empty the bin, and try again.',
      );
    await expectNothing();
  });

  it('has a list without end: it is refused', async () => {
    const file = backupOf({ 'a.txt': story }, { note: ' '.repeat(2 * MB) });
    await expect(previewBackup(storage.tables, file)).rejects.toThrow('has a list of more than 1 MB in it');
  });

  it('has archives in it: they are not opened', async () => {
    const inner = zipSync({ 'bomb.txt': bomb });
    const file = backupOf({ 'inner.zip': { content: inner, listed: inner.length } });
    expect((await restore(file))?.failures).toEqual([
      'inner.zip is not text. If it is an article, save it as plain text or HTML.',
    ]);
    await expectNothing();
  });
});

import 'fake-indexeddb/auto';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isRule, ruleOf } from '../../../model/correction';
import type { StoredSource } from '../../../model/stored-source';
import { openStorage, type Storage } from '../../storage';
import { changeSources } from '../change-source';
import { failWrite } from '../fixtures/failing-writes';
import { bringInto } from '../fixtures/opened-library';
import { STORY, tagger } from '../fixtures/texts';
import { Intake } from '../intake/intake';
import { storedSources } from '../stored-sources';
import { backUp, cancelBackUp } from './back-up';
import { cancelRestore, previewBackup, restoreBackup } from './restore';

// As if an archive might hold no more than three files and 100 kB that pack well: a backup holds all that the library held.
vi.mock('../../../importing/limits', async original => ({
  ...(await original<object>()),
  MOST_FILES: 3,
  HARMLESS_BYTES: 100_000,
}));

const NOW = new Date('2026-11-26T12:00:00Z');
const POOL = STORY.replaceAll('library', 'pool').replace('Council votes to keep', 'Mayor asks to close');
let storage: Storage;

const freshStorage = async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  storage = await openStorage();
};
beforeEach(freshStorage);

const bringIn = (files: Parameters<typeof bringInto>[1]) => bringInto(storage, files);

/** A library with something of everything. */
async function library() {
  await bringIn({
    'a.txt': STORY,
    'folder/b.html': `<html><body><h1>Pool closes</h1>${`<p>${POOL.split('\n')[6]}</p>`.repeat(4)}</body></html>`,
    'c.txt': new Uint8Array(Buffer.from(`\uFEFF${POOL}`, 'utf16le')),
    'binned.txt': `${POOL}\nAnd more of it.`,
  });
  await changeSources(storage.tables, ['binned.txt'], { binned: true });
  await changeSources(storage.tables, ['c.txt'], { hidden: true });
  await changeSources(storage.tables, ['a.txt'], { title: 'The council, in “quotes”' });
  await storage.keepReadingStates([
    { source: 'a.txt', article: 'x', read: true, starred: true, position: null },
  ]);
  await storage.keepCorrections([
    { source: 'a.txt', article: 'x', edits: [{ kind: 'add', group: 'topic', value: 'sport' }] },
    ruleOf({ kind: 'read', name: 'Georgia', country: 'US' }, { kind: 'name', word: 'Georgia' }),
  ]);
  await storage.keepSearch({ q: 'treaty', saved: true, time: 1 });
}

const back = async (onProgress: (done: number, total: number) => void = () => {}) => {
  const saved = await backUp(storage.tables, { 'broadsheet:single-keys': 'off' }, onProgress, NOW);
  if (!saved) throw new Error('The backup was cancelled.');
  return saved;
};
const restore = (file: Blob, mode: 'merge' | 'replace') =>
  restoreBackup(storage.tables, tagger, file, mode, () => {});
const bytesOf = async (file: Blob) => Buffer.from(await file.arrayBuffer());
/** All that is stored, contents without the names they have here. */
const held = async () => {
  const [articles, texts, files] = await Promise.all(
    (['articles', 'texts', 'files'] as const).map(table =>
      storage.tables.all<Record<string, unknown>>(table),
    ),
  );
  const sources = await storedSources(storage.tables);
  return sources.map(({ content, ...source }) => ({
    source,
    articles: articles?.filter(one => one.content === content).map(({ article }) => article),
    texts: texts
      ?.filter(one => one.content === content)
      .map(({ text }) => Buffer.from(text as ArrayBuffer).toString('hex')),
    files: files
      ?.filter(one => one.content === content)
      .map(({ bytes }) => Buffer.from(bytes as ArrayBuffer).toString('hex')),
  }));
};

describe('A backup', () => {
  it('brings the same library back after all was wiped, to the byte', async () => {
    await library();
    const [file, before] = [(await back()).content, await held()];
    await freshStorage();
    expect(await restore(file, 'replace')).toEqual({
      failures: [],
      settings: { 'broadsheet:single-keys': 'off' },
    });
    expect(await held()).toEqual(before);
    expect((await bytesOf((await back()).content)).equals(await bytesOf(file))).toBe(true);
    expect(await storage.tables.all('staged')).toEqual([]);
    expect((await storage.corrections()).filter(isRule)).toHaveLength(1);
  });

  it('brings back whatever could be brought in: names of the system’s files, long ones, text that packs well', async () => {
    const dashes = '-'.repeat(300_000);
    await bringIn({
      'desktop.ini': STORY,
      'word/._a.txt': `${POOL}1`,
      [`${'a'.repeat(99)}${'\u{1f600}'.repeat(60)}${'b'.repeat(99)}`]: `${POOL}2`,
      'dashes.txt': `${POOL}\n${dashes}`,
    });
    const [{ content }, before] = [await back(), await held()];
    expect(before).toHaveLength(4);
    await freshStorage();
    expect((await restore(content, 'replace'))?.failures).toEqual([]);
    expect(await held()).toEqual(before);
  });

  it('holds the files as they were brought in, and lists of plain lines beside them', async () => {
    await library();
    const zip = new ZipReader(new BlobReader((await back()).content));
    const inside = new Map<string, string>();
    for (const entry of await zip.getEntries())
      if (!entry.directory) inside.set(entry.filename, await entry.getData(new TextWriter()));
    expect(inside.get('sources/a.txt')).toBe(STORY);
    expect(inside.get('sources/folder/b.html')).toContain('<h1>Pool closes</h1>');
    expect(inside.get('README.txt')).toContain('Broadsheet');
    for (const [name, text] of inside)
      if (name.endsWith('.jsonl')) for (const line of text.trim().split('\n')) JSON.parse(line);
    expect([...inside.keys()].filter(name => name.endsWith('.jsonl')).length).toBeGreaterThan(2);
  });

  it('tells what is in it before any of it is taken', async () => {
    await library();
    const { content, name } = await back();
    expect(name).toBe('broadsheet-2026-11-26.zip');
    expect(await previewBackup(storage.tables, content)).toEqual({
      made: NOW.toISOString(),
      sources: 4,
      known: 4,
      articles: 4,
      marked: 1,
      searches: 1,
      problems: [],
    });
    await freshStorage();
    expect(await previewBackup(storage.tables, content)).toMatchObject({ known: 0 });
  });

  it('that is merged adds what is not there and leaves what is', async () => {
    await library();
    const { content } = await back();
    await freshStorage();
    await bringIn({ 'own.txt': `${STORY}\nOf one’s own.`, 'a.txt': STORY });
    await storage.keepReadingStates([
      { source: 'a.txt', article: 'x', read: false, starred: false, position: null },
    ]);
    expect((await restore(content, 'merge'))?.settings).toEqual({});
    const ids = (await storedSources(storage.tables)).map(({ id }) => id);
    expect(ids.sort()).toEqual(['a.txt', 'binned.txt', 'c.txt', 'folder/b.html', 'own.txt']);
    expect(await storage.readingStates()).toMatchObject([{ starred: false }]);
    expect(await storage.searches()).toHaveLength(1);
  });

  it('that takes the place of a library leaves nothing of it', async () => {
    await library();
    const { content } = await back();
    await bringIn({ 'later.txt': `${POOL}\nLater.` });
    await restore(content, 'replace');
    expect((await storedSources(storage.tables)).map(({ id }) => id)).not.toContain('later.txt');
    const contents = new Set(
      (await storage.tables.all<{ content: string }>('texts')).map(one => one.content),
    );
    expect(contents.size).toBe(4);
  });

  it('tells how many bytes are written, and can be given up in the middle of a file', async () => {
    await library();
    const told: number[] = [];
    await back((done, total) => told.push(done / total));
    expect(told.at(-1)).toBe(1);
    const giveUp = (done: number) => done > 0 && cancelBackUp();
    expect(await backUp(storage.tables, {}, giveUp, NOW)).toBeNull();
    expect(await back()).toMatchObject({ name: 'broadsheet-2026-11-26.zip' });
  });

  it('can be given up while it is taken, and then nothing has changed', async () => {
    await library();
    const { content } = await back();
    await changeSources(storage.tables, ['a.txt'], { title: 'Another name since' });
    const before = await held();
    const giveUp = (done: number) => done === 2 && cancelRestore();
    expect(await restoreBackup(storage.tables, tagger, content, 'replace', giveUp)).toBeNull();
    expect(await held()).toEqual(before);
    expect(await storage.tables.all('staged')).toEqual([]);
  });

  it('can be given up before anything of it is read, and where the library has all of it', async () => {
    await library();
    const { content } = await back();
    await storage.keepReadingStates([
      { source: 'a.txt', article: 'x', read: false, starred: false, position: null },
    ]);
    const ignore = () => {};
    const restoring = restoreBackup(storage.tables, tagger, content, 'replace', ignore);
    cancelRestore();
    expect(await restoring).toBeNull();
    const known = restoreBackup(storage.tables, tagger, content, 'merge', ignore);
    cancelRestore();
    expect(await known).toBeNull();
    expect(await storage.readingStates()).toMatchObject([{ starred: false }]);
  });

  it('is wholly taken or not at all where the disk is full, at whichever write', async () => {
    await library();
    const { content } = await back();
    await changeSources(storage.tables, ['a.txt'], { title: 'Another name since' });
    const before = await held();
    for (let number = 1; ; number++) {
      const { mend } = failWrite(storage.tables, number, 'disk is full');
      const restoring = restore(content, 'replace');
      await restoring.catch(() => {});
      if (!mend()) break;
      await expect(restoring).rejects.toThrow('disk is full');
      expect(await held()).toEqual(before);
      expect(await storage.tables.all('staged')).toEqual([]);
    }
    expect(await held()).not.toEqual(before);
  });

  it.each(['', 'no archive', 'PK\x03\x04 cut off'])('is not what another file is: %j', async text => {
    await expect(previewBackup(storage.tables, new Blob([text]))).rejects.toThrow(
      'This is not a backup of Broadsheet, or it is damaged.',
    );
  });
});

describe('A source that is read again', () => {
  it('begins its articles where the reader said, in a backup and in a later version of its file, too', async () => {
    const two = `${STORY}\n${POOL}`;
    await bringIn({ 'two.txt': two });
    const only = async () => (await storedSources(storage.tables))[0] as StoredSource;
    expect((await only()).articles).toBe(2);
    const rulings = [{ line: POOL.split('\n')[0] as string, begins: false }];
    await new Intake(storage.tables, tagger, () => []).readAgain(await only(), new Blob([two]), rulings);
    expect(await only()).toMatchObject({ articles: 1, rulings });
    const file = (await back()).content;
    await freshStorage();
    await restore(file, 'replace');
    expect(await only()).toMatchObject({ articles: 1, rulings });
    await bringIn({ 'two.txt': `${two}\nAnd that was all of it, said the mayor.` });
    expect(await only()).toMatchObject({ articles: 1, rulings });
  });
});

import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ruleOf } from '../../../model/correction';
import type { StoredSource } from '../../../model/stored-source';
import { memoryStorage } from '../../memory-tables';
import type { Storage } from '../../storage';
import { STORY, tagger } from '../fixtures/texts';
import { storedSources } from '../stored-sources';
import { previewBackup, restoreBackup } from './restore';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const MADE = '2026-11-20T12:00:00.000Z';
let storage: Storage;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  storage = memoryStorage();
  return () => vi.useRealTimers();
});

/** What the list of a backup says of a source with the story in it. */
const listed = (name: string, more: object = {}) => ({
  id: name,
  path: `sources/${name}`,
  record: { id: name, title: name, publisher: null, retrievedFrom: null, language: null, date: null },
  file: { name, bytes: strToU8(STORY).length, format: 'Plain text', encoding: 'utf-8', fingerprint: name },
  added: 1_700_000_000_000,
  articles: 1,
  binned: null,
  ...more,
});

const state = (article: string) =>
  JSON.stringify({ source: 'a.txt', article, read: true, starred: true, position: null });

/** A backup as someone might make one by hand. */
function backupOf(
  sources: readonly object[],
  files: Readonly<Record<string, string>> = {},
  list: object = {},
) {
  const inside: Record<string, Uint8Array> = {
    'library.json': strToU8(JSON.stringify({ broadsheet: 1, made: MADE, sources, settings: {}, ...list })),
  };
  for (const one of sources)
    inside[(one as { path?: string } | null)?.path ?? 'sources/b.txt'] = strToU8(STORY);
  for (const [name, content] of Object.entries(files)) inside[name] = strToU8(content);
  return zipSync(inside, { level: 9 });
}

/** Spoils what is packed of a file in a .zip, behind the first bytes of it. */
function spoiled(zip: Uint8Array, name: string): Uint8Array {
  const bytes = Buffer.from(zip);
  const at = bytes.indexOf(name) + name.length;
  bytes.fill(0xff, at + 8, at + 24);
  return bytes;
}

const restore = (zip: Uint8Array, mode: 'merge' | 'replace' = 'merge') =>
  restoreBackup(storage.tables, tagger, new Blob([zip as BlobPart]), mode, () => {});
const preview = (zip: Uint8Array) => previewBackup(storage.tables, new Blob([zip as BlobPart]));
const sources = () => storedSources(storage.tables);
const only = async () => (await sources())[0] as StoredSource;

describe('A backup of which a part is damaged', () => {
  it('brings the sources back of which the files are whole, and names the other', async () => {
    const zip = spoiled(backupOf([listed('a.txt'), listed('b.txt')]), 'sources/a.txt');
    expect((await restore(zip))?.failures).toEqual(['a.txt is damaged: it can’t be unpacked.']);
    expect((await sources()).map(({ id }) => id)).toEqual(['b.txt']);
  });

  it('brings all else back where it is one of its lists, and says so before and afterwards', async () => {
    await storage.keepReadingStates([
      { source: 'own.txt', article: 'x', read: true, starred: true, position: null },
    ]);
    const states = Array.from({ length: 50 }, (_, at) => state(`${at * 7919}`)).join('\n');
    const zip = spoiled(backupOf([listed('a.txt')], { 'reading.jsonl': states }), 'reading.jsonl');
    const said =
      'reading.jsonl in the backup is damaged: some of what was read and starred can’t be brought back. What the library has of it stays.';
    expect((await preview(zip)).problems).toEqual([said]);
    expect((await restore(zip, 'replace'))?.failures).toEqual([said]);
    expect(await sources()).toHaveLength(1);
    expect(await storage.readingStates()).toMatchObject([{ source: 'own.txt' }]);
  });

  it('has lines that are no records of a list: the others come back', async () => {
    const zip = backupOf([listed('a.txt')], {
      'reading.jsonl': ['{"source":"a.txt"', state('x'), '{"source":"a.txt"}', 'null', '7'].join('\n'),
      'searches.jsonl': '{"q":"treaty","saved":true,"time":1}\n{"q":"x","saved":1,"time":"y"}\n',
    });
    expect((await restore(zip, 'replace'))?.failures).toEqual([
      'reading.jsonl in the backup is damaged: some of what was read and starred can’t be brought back. What the library has of it stays.',
      'searches.jsonl in the backup is damaged: some of the searches can’t be brought back. What the library has of it stays.',
    ]);
    expect(await storage.readingStates()).toMatchObject([{ article: 'x' }]);
    expect(await storage.searches()).toMatchObject([{ q: 'treaty' }]);
  });

  it.each([
    { source: 'a.txt', article: 'x', edits: null },
    { source: 'a.txt', article: 'x', edits: [{}] },
    { source: 'a.txt', article: 'x', edits: [{ kind: 'add', group: 'topic', value: 7 }] },
    { ...ruleOf({ kind: 'add', group: 'topic', value: 'sport' }, { kind: 'mention' }), likeness: 7 },
  ])('has a correction that corrects nothing: it is left out (%j)', async correction => {
    const good = ruleOf({ kind: 'read', name: 'Georgia', country: 'US' }, { kind: 'name', word: 'Georgia' });
    const lines = [good, correction].map(one => JSON.stringify(one)).join('\n');
    const restored = await restore(backupOf([], { 'corrections.jsonl': lines }));
    expect(restored?.failures).toHaveLength(1);
    expect(await storage.corrections()).toEqual([good]);
  });

  it('lists a source of which it says too little: the others come back', async () => {
    const zip = backupOf([
      listed('a.txt'),
      { path: 'sources/b.txt', file: { name: 'b.txt' } },
      null as never,
    ]);
    expect((await restore(zip))?.failures).toEqual([
      'b.txt is listed in library.json without what it takes to bring it back. Unpack the .zip and add the file from its folder “sources”.',
      'Source 3 is listed in library.json without what it takes to bring it back. Unpack the .zip and add the file from its folder “sources”.',
    ]);
    expect((await sources()).map(({ id }) => id)).toEqual(['a.txt']);
  });

  it('has a damaged list of its sources: it says where their texts are', async () => {
    const said =
      'The list in this backup, library.json, is damaged. Unpack the .zip and add the files in its folder “sources”.';
    const files = Array.from({ length: 60 }, (_, at) => listed(`${at * 7919}.txt`));
    await expect(preview(spoiled(backupOf(files), 'library.json'))).rejects.toThrow(said);
    await expect(
      restore(backupOf([listed('a.txt')], { 'library.json': '{"broadsheet":1,' })),
    ).rejects.toThrow(said);
  });

  it('lists two sources under one name: both come back', async () => {
    const other = listed('a.txt', { path: 'sources/b.txt', file: { ...listed('b.txt').file } });
    expect((await restore(backupOf([listed('a.txt'), other])))?.failures).toEqual([]);
    expect((await sources()).map(({ id }) => id).sort()).toEqual(['a.txt', 'a.txt (2)']);
  });
});

describe('A source in a backup made by hand', () => {
  it.each([[undefined], [null], ['2024-06-19'], [-5], [8.64e15 + 1], [NOW + 1]])(
    'that was added at %j was added when the backup was made',
    async added => {
      await restore(backupOf([listed('a.txt', { added })]));
      expect((await only()).added).toBe(Date.parse(MADE));
    },
  );

  it.each([[undefined], [7], ['some day'], ['3026-01-01']])(
    'of a backup that was made at %j was added today where it does not say',
    async made => {
      const zip = backupOf([listed('a.txt', { added: null })], {}, { made });
      expect((await preview(zip)).made).toBe('');
      await restore(zip);
      expect((await only()).added).toBe(NOW);
    },
  );

  it('that is in the bin by anything but a time is in it from now on', async () => {
    await restore(backupOf([listed('a.txt', { binned: 'yes' }), listed('b.txt', { binned: NOW + 9 })]));
    expect((await sources()).map(({ binned }) => binned)).toEqual([NOW, NOW]);
  });

  it('that says of itself what it can’t be is of nothing', async () => {
    const record = { title: 'A', publisher: 7, retrievedFrom: {}, language: '!', date: 'some day', more: 1 };
    const file = { ...listed('a.txt').file, encoding: 'utf-13' };
    const rulings = [7, { line: 'Kyiv', begins: 'yes' }];
    const zip = backupOf([listed('a.txt', { record, file, rulings, articles: 'many' })]);
    expect((await preview(zip)).articles).toBe(0);
    expect((await restore(zip))?.failures).toEqual([]);
    expect(await only()).toMatchObject({
      record: { id: 'a.txt', title: 'A', publisher: null, retrievedFrom: null, language: null, date: null },
      file: { encoding: 'utf-8' },
      rulings: [],
    });
  });
});

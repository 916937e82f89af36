import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ENCODED, encode, textOf } from '../../../importing/fixtures/encoded-texts';
import { EVERYTHING } from '../../../model/criteria';
import type { StoredHeads } from '../../../model/stored-source';
import type { ReadItem, Review } from '../../import-protocol';
import { memoryStorage } from '../../memory-tables';
import { openStorage, type Storage } from '../../storage';
import { ALL } from '../catalogue';
import { failWrite } from '../fixtures/failing-writes';
import { recordOf, STORY, tagger } from '../fixtures/texts';
import { foundIn } from '../list-rows';
import { openArticle } from '../open-article';
import { Shelves } from '../shelves';
import { fileOf, wholeFile } from '../stored-files';
import { storedSources } from '../stored-sources';
import { Intake } from './intake';

const BASE = 'http://localhost:4173/';
const OTHER_STORY = STORY.replace(
  'Council votes to keep the library open',
  'Swimming pool to close for the winter',
)
  .replace('the library open for another year', 'the pool shut until the ice has gone')
  .replaceAll('library', 'pool');

let imports = 0;
let storage: Storage;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  storage = await openStorage();
});

/** A library without bundled texts (or with one) over the storage, as a start of the app opens it. */
async function library(bundled: readonly string[] = []) {
  const fetch = async (url: string) =>
    new Response(url.endsWith('index.json') ? JSON.stringify(bundled.map(recordOf)) : STORY);
  const shelves = new Shelves(fetch, async () => tagger, Promise.resolve(storage));
  const intake = new Intake(storage.tables, tagger, () => shelves.bundledIds);
  const state = await shelves.open(BASE, () => {});
  const bring = (files: Record<string, string | Uint8Array>) =>
    intake.bring(
      {
        id: `import-${imports++}`,
        files: Object.entries(files).map(([path, text]) => ({ path, file: new Blob([text as BlobPart]) })),
        pasted: null,
      },
      () => {},
    );
  const keepAll = async (review: Review) => {
    await intake.keep(review.id, contents(review));
    return shelves.refresh();
  };
  return { shelves, intake, state, bring, keepAll };
}

const contents = ({ items }: Review) => items.flatMap(item => ('content' in item ? [item.content] : []));
const headlines = ({ shelves }: { shelves: Shelves }) =>
  shelves.catalogue.entries.map(({ head }) => head.headline.text);

describe('Bringing files in', () => {
  it('goes on where one could not be had, and says so', async () => {
    const { intake } = await library();
    const files = [
      { path: 'folder/gone.txt', file: null },
      { path: 'a.txt', file: new Blob([STORY]) },
    ];
    const { items } = await intake.bring({ id: 'i', files, pasted: null }, () => {});
    expect(items[0]).toEqual({
      status: 'failed',
      name: 'folder/gone.txt',
      message: 'could not be read: it was moved, changed or locked meanwhile.',
    });
    expect(items[1]).toMatchObject({ status: 'new', name: 'a.txt' });
  });

  it('shows what is in each, and keeps nothing before the word is given', async () => {
    const { bring, shelves } = await library();
    const { items } = await bring({ 'a.txt': STORY, 'b.txt': '', 'c.pdf': '%PDF-1.7 …' });
    expect(items[0]).toMatchObject({
      status: 'new',
      name: 'a.txt',
      articles: 1,
      format: 'Plain text',
      encoding: 'utf-8',
    });
    expect((items[0] as ReadItem).headlines).toEqual(['Council votes to keep the library open']);
    expect(items.slice(1)).toMatchObject([
      { status: 'failed', name: 'b.txt', message: 'is empty.' },
      { status: 'failed', name: 'c.pdf', message: expect.stringContaining('is a PDF document.') },
    ]);
    expect((await shelves.refresh()).articles).toBe(0);
  });

  it('keeps what was chosen, forgets the rest, and has it at the next start', async () => {
    const first = await library();
    const review = await first.bring({ 'a.txt': STORY, 'b.txt': OTHER_STORY });
    await first.intake.keep(review.id, contents(review).slice(1));
    expect(await first.shelves.refresh()).toMatchObject({ articles: 1, sources: [{ status: 'loaded' }] });
    const again = await library();
    expect(headlines(again)).toEqual(['Swimming pool to close for the winter']);
    expect(
      new Set((await storage.tables.all<{ content: string }>('texts')).map(one => one.content)).size,
    ).toBe(1);
    expect(await storage.tables.all('staged')).toEqual([]);
  });

  it('shows the lines of what was kept, as they stand', async () => {
    const { bring, keepAll, shelves } = await library();
    await keepAll(await bring({ 'a.txt': STORY }));
    const lines = await shelves.catalogue.source('a.txt')?.lines(1, 5);
    expect(lines?.map(({ number, text }) => `${number} ${text}`)).toEqual(
      STORY.split('\n')
        .slice(0, 5)
        .map((text, index) => `${index + 1} ${text}`),
    );
  });

  it('tells what was pasted by its content, as a file', async () => {
    const { intake, keepAll } = await library();
    const page = `<h1>Council votes</h1>${`<p>${STORY.split('\n')[6]}</p>`.repeat(4)}<script>alert(1)</script>`;
    const review = await intake.bring({ id: 'pasted', files: [], pasted: page }, () => {});
    expect(review.items).toMatchObject([
      {
        name: expect.stringMatching(/^Pasted text of \d+ \p{L}+ \d{4} at \d\d\.\d\d\.\d\d$/u),
        format: 'HTML page',
        articles: 1,
      },
    ]);
    expect((await keepAll(review)).articles).toBe(1);
  });

  it('stores texts packed', async () => {
    const { bring, keepAll } = await library();
    const long = STORY.repeat(200);
    await keepAll(await bring({ 'a.txt': long }));
    const [stored] = await storage.tables.all<{ text: ArrayBuffer }>('texts');
    expect([...new Uint8Array(stored?.text ?? new ArrayBuffer(0)).slice(0, 2)]).toEqual([0x1f, 0x8b]);
    expect(stored?.text.byteLength).toBeLessThan(long.length / 10);
  });

  it('gives the file back byte for byte, whatever its encoding', async () => {
    const { bring, keepAll } = await library();
    const files = {
      'plain.txt': new TextEncoder().encode(STORY),
      'marked.txt': new TextEncoder().encode(`\uFEFF${STORY}1`),
      'wide.txt': new Uint8Array(Buffer.from(`\uFEFF${STORY}2`, 'utf16le')),
      'odd.txt': Uint8Array.of(...new TextEncoder().encode(`${STORY}3 caf`), 0xe9, 0x0d, 0x0a),
    };
    await keepAll(await bring(files));
    for (const source of await storedSources(storage.tables)) {
      const parts: Uint8Array[] = [];
      for await (const part of fileOf(storage.tables, source)) parts.push(part);
      expect(new Uint8Array(Buffer.concat(parts)), source.id).toEqual(files[source.id as keyof typeof files]);
    }
  });

  it('works without a database, for as long as the page', async () => {
    storage = memoryStorage();
    const { bring, keepAll } = await library();
    expect(await keepAll(await bring({ 'a.txt': STORY }))).toMatchObject({ articles: 1, trouble: 'refused' });
  });

  it('gives a file that has the name of a bundled text another id', async () => {
    const { bring, keepAll } = await library(['a.txt']);
    const { sources } = await keepAll(await bring({ 'a.txt': OTHER_STORY }));
    expect(sources.map(({ record }) => record.id)).toEqual(['own/a.txt', 'a.txt']);
  });

  it('leaves the files that a cancelled import has read whole to be kept', async () => {
    const { intake, shelves } = await library();
    const bytes = new Blob([OTHER_STORY]);
    const stops = Object.assign(new Blob([OTHER_STORY]), {
      arrayBuffer: () => {
        intake.steer('cancelled', 'cancel');
        return bytes.arrayBuffer();
      },
    });
    const files = [
      { path: 'a.txt', file: new Blob([STORY]) },
      { path: 'b.txt', file: stops },
      { path: 'c.txt', file: new Blob([`${STORY}${OTHER_STORY}`]) },
    ];
    const review = await intake.bring({ id: 'cancelled', files, pasted: null }, () => {});
    expect(review).toMatchObject({ cancelled: true, items: [{ status: 'new', name: 'a.txt' }] });
    await intake.keep(review.id, contents(review));
    await shelves.refresh();
    expect(headlines({ shelves })).toEqual(['Council votes to keep the library open']);
    expect(await storage.tables.all('staged')).toEqual([]);
  });
});

describe('The keeping', () => {
  const files = { 'a.txt': STORY, 'b.txt': OTHER_STORY, 'c.txt': `${STORY}${OTHER_STORY}` };

  it('tells how far it is', async () => {
    const { intake, bring } = await library();
    const review = await bring(files);
    const told: number[] = [];
    const added = await intake.keep(review.id, contents(review), ({ done }) => told.push(done));
    expect(added).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect([told[0], told.at(-1)]).toEqual([0, 3]);
  });

  it('can be stopped: then nothing is kept, and it can be begun again', async () => {
    const { intake, bring, shelves } = await library();
    const review = await bring(files);
    const kept = intake.keep(review.id, contents(review), () => intake.steer(review.id, 'cancel'));
    expect(await kept).toBeNull();
    expect((await shelves.refresh()).articles).toBe(0);
    await intake.keep(review.id, contents(review));
    expect((await shelves.refresh()).sources).toHaveLength(3);
  });
});

describe('A file that is brought in again', () => {
  it('changes nothing where it is the same, under whatever name', async () => {
    const { bring, keepAll } = await library();
    await keepAll(await bring({ 'a.txt': STORY }));
    const { items } = await bring({ 'a.txt': STORY, 'copy.txt': STORY });
    expect(items).toMatchObject([
      { status: 'same', name: 'a.txt', title: 'a' },
      { status: 'same', name: 'copy.txt', title: 'a' },
    ]);
  });

  it('takes the place of the older one where it has changed; stars, places and corrections stay', async () => {
    const { bring, keepAll, shelves } = await library();
    await keepAll(await bring({ 'a.txt': `${STORY}\n\n${OTHER_STORY}` }));
    const place = { block: 1, offset: 20, seen: 0.5, time: 1 };
    for (const { key } of shelves.catalogue.entries) {
      await shelves.setReading(key, { starred: true });
      await shelves.keepPosition(key, place);
      await (await shelves.corrections()).correct(key, { kind: 'add', group: 'region', value: 'FR' }, false);
    }
    const review = await bring({
      'a.txt': `${STORY}It will be open on Sundays too, from ten to four.\n\n${OTHER_STORY}`,
    });
    expect(review.items[0]).toMatchObject({ status: 'update', change: { added: 0, changed: 1, gone: 0 } });
    const state = await keepAll(review);
    expect(state.articles).toBe(2);
    expect(shelves.catalogue.entries.map(({ reading }) => reading.starred)).toEqual([true, true]);
    const again = await library();
    const { entries } = again.shelves.catalogue;
    expect(entries.map(({ reading }) => reading.starred)).toEqual([true, true]);
    expect(entries.map(({ position }) => position)).toEqual([place, place]);
    expect(entries.map(({ head }) => head.tags.main.some(({ country }) => country === 'FR'))).toEqual([
      true,
      true,
    ]);
  });
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
      expect(headlines(other)).toEqual(['Council votes to keep the library open']);
      await other.intake.forget(second.id);
      const again = await other.bring({ 'a.txt': OTHER_STORY });
      expect(again.items).toMatchObject([{ status: 'update' }]);
      await other.keepAll(again);
      expect(headlines(other)).toEqual(['Swimming pool to close for the winter']);
    },
  );
});

describe('An import that is not finished', () => {
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
    await expect(intake.keep(review.id, contents(review))).rejects.toThrow('The disk is full.');
    Object.assign(storage.tables, { write });
    expect((await shelves.refresh()).articles).toBe(0);
    await intake.keep(review.id, contents(review));
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

describe('Another encoding', () => {
  it('reads the file again', async () => {
    const { intake, bring } = await library();
    const bytes = Uint8Array.from(STORY.replace('midnight', 'midnig\u00e9ht'), letter =>
      letter.charCodeAt(0),
    );
    const review = await bring({ 'a.txt': bytes });
    const [content = ''] = contents(review);
    const item = await intake.decodeAs(review.id, content, 'windows-1251');
    expect(item).toMatchObject({ status: 'new', encoding: 'windows-1251', articles: 1 });
    expect((item as ReadItem).content).not.toBe(content);
  });

  it.each(ENCODED)('shows a text in %s as it is in %s, and keeps it so', async (language, label) => {
    const { intake, bring, shelves, keepAll } = await library();
    const text = `${textOf(language, label)}\n`;
    const review = await bring({ 'a.txt': encode(text, label) });
    const item = (await intake.decodeAs(review.id, contents(review)[0] ?? '', label)) as ReadItem;
    expect(item).toMatchObject({ encoding: label, opening: text.slice(0, 600) });
    await keepAll({ ...review, items: [item] });
    const lines = await shelves.catalogue.source('a.txt')?.lines(1, 1000);
    expect(lines?.map(line => line.text)).toEqual(text.split('\n').slice(0, -1));
    const [source] = await storedSources(storage.tables);
    expect(source && new Uint8Array(await (await wholeFile(storage.tables, source)).arrayBuffer())).toEqual(
      encode(text, label),
    );
  });
});

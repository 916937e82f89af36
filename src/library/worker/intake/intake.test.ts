import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ENCODED, encode, textOf } from '../../../importing/fixtures/encoded-texts';
import type { ReadItem } from '../../import-protocol';
import { memoryStorage } from '../../memory-tables';
import { openStorage, type Storage } from '../../storage';
import { contentsOf, headlinesOf, OTHER_STORY, openedLibrary } from '../fixtures/opened-library';
import { STORY } from '../fixtures/texts';
import { fileOf, wholeFile } from '../stored-files';
import { storedSources } from '../stored-sources';

let storage: Storage;
const library = (bundled?: readonly string[]) => openedLibrary(storage, bundled);

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  storage = await openStorage();
});

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
    await first.intake.keep(review.id, contentsOf(review).slice(1));
    expect(await first.shelves.refresh()).toMatchObject({ articles: 1, sources: [{ status: 'loaded' }] });
    const again = await library();
    expect(headlinesOf(again)).toEqual(['Swimming pool to close for the winter']);
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
    await intake.keep(review.id, contentsOf(review));
    await shelves.refresh();
    expect(headlinesOf({ shelves })).toEqual(['Council votes to keep the library open']);
    expect(await storage.tables.all('staged')).toEqual([]);
  });
});

describe('The keeping', () => {
  const files = { 'a.txt': STORY, 'b.txt': OTHER_STORY, 'c.txt': `${STORY}${OTHER_STORY}` };

  it('tells how far it is', async () => {
    const { intake, bring } = await library();
    const review = await bring(files);
    const told: number[] = [];
    const added = await intake.keep(review.id, contentsOf(review), ({ done }) => told.push(done));
    expect(added).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect([told[0], told.at(-1)]).toEqual([0, 3]);
  });

  it('can be stopped: then nothing is kept, and it can be begun again', async () => {
    const { intake, bring, shelves } = await library();
    const review = await bring(files);
    const kept = intake.keep(review.id, contentsOf(review), () => intake.steer(review.id, 'cancel'));
    expect(await kept).toBeNull();
    expect((await shelves.refresh()).articles).toBe(0);
    await intake.keep(review.id, contentsOf(review));
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

describe('Another encoding', () => {
  it('reads the file again', async () => {
    const { intake, bring } = await library();
    const bytes = Uint8Array.from(STORY.replace('midnight', 'midnig\u00e9ht'), letter =>
      letter.charCodeAt(0),
    );
    const review = await bring({ 'a.txt': bytes });
    const [content = ''] = contentsOf(review);
    const item = await intake.decodeAs(review.id, content, 'windows-1251');
    expect(item).toMatchObject({ status: 'new', encoding: 'windows-1251', articles: 1 });
    expect((item as ReadItem).content).not.toBe(content);
  });

  it('that can’t be read leaves the file as it was read before', async () => {
    const { intake, bring, keepAll, shelves } = await library();
    const review = await bring({ 'a.txt': STORY });
    await expect(intake.decodeAs(review.id, contentsOf(review)[0] ?? '', 'none')).rejects.toThrow('a.txt');
    await keepAll(review);
    expect(shelves.catalogue.entries).toHaveLength(1);
  });

  it.each(ENCODED)('shows a text in %s as it is in %s, and keeps it so', async (language, label) => {
    const { intake, bring, shelves, keepAll } = await library();
    const text = `${textOf(language, label)}\n`;
    const review = await bring({ 'a.txt': encode(text, label) });
    const item = (await intake.decodeAs(review.id, contentsOf(review)[0] ?? '', label)) as ReadItem;
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

import { describe, expect, it, vi } from 'vitest';
import type { StoredSource } from '../../../model/stored-source';
import { memoryStorage } from '../../memory-tables';
import { storageOver } from '../../storage';
import type { Tables } from '../../tables';
import { changeSources, emptyWholeBin } from '../change-source';
import { OTHER_STORY, openedLibrary } from '../fixtures/opened-library';
import { STORY } from '../fixtures/texts';
import { articlesOfContent } from '../stored-articles';
import { wholeFile } from '../stored-files';
import { storedSources } from '../stored-sources';

it('A source that is read again keeps its name, its place and what the reader did', async () => {
  const storage = memoryStorage();
  const { tables } = storage;
  const { intake, bring, keepAll, shelves } = await openedLibrary(storage);
  await keepAll(
    await bring({ 'a.txt': STORY, 'folder/b.txt': OTHER_STORY, 'binned.txt': `${STORY}\nMore.` }),
  );
  await changeSources(tables, ['a.txt'], { title: 'The council, in “quotes”' });
  await changeSources(tables, ['binned.txt'], { binned: true });
  await shelves.setReading(shelves.catalogue.entries[0]?.key ?? '', { starred: true });
  const held = async () => ({
    sources: await Promise.all(
      (await storedSources(tables)).map(async ({ content, ...source }) => ({
        ...source,
        articles: await articlesOfContent(tables, content),
      })),
    ),
    states: await storage.readingStates(),
  });
  const before = await held();
  for (const source of await storedSources(tables))
    await intake.readAgain(source, await wholeFile(tables, source));
  expect(await held()).toEqual(before);
  expect(before.states).toHaveLength(1);
});

describe('A source that is deleted while it is read again', () => {
  /** A library with a source that is read again as it was before something is done to it. */
  async function readAgainAfter(change: (tables: Tables) => Promise<void>) {
    const { tables } = memoryStorage();
    const { intake, bring, keepAll } = await openedLibrary(storageOver(tables, null));
    await keepAll(await bring({ 'a.txt': STORY }));
    const [source] = await storedSources(tables);
    if (!source) throw new Error('unreachable');
    const file = await wholeFile(tables, source);
    await change(tables);
    await intake.readAgain(source, file);
    return tables;
  }

  it('stays in the bin', async () => {
    const tables = await readAgainAfter(all => changeSources(all, ['a.txt'], { binned: true }));
    expect(await storedSources(tables)).toMatchObject([{ binned: expect.any(Number) }]);
  });

  it('does not come back where the bin was emptied, and leaves nothing behind', async () => {
    const tables = await readAgainAfter(async all => {
      await changeSources(all, ['a.txt'], { binned: true });
      await emptyWholeBin(all);
    });
    for (const table of ['sources', 'staged', 'texts', 'articles'] as const)
      expect(await tables.all(table)).toEqual([]);
  });
});

it('Two sources can be read again in the same moment', async () => {
  const { tables } = memoryStorage();
  const { intake, bring, keepAll } = await openedLibrary(storageOver(tables, null));
  await keepAll(await bring({ 'a.txt': STORY, 'b.txt': OTHER_STORY }));
  const again = async (source: StoredSource) => intake.readAgain(source, await wholeFile(tables, source));
  const before = await storedSources(tables);
  vi.spyOn(Date, 'now').mockReturnValue(0);
  await Promise.all(before.map(again)).finally(() => vi.restoreAllMocks());
  const contents = new Set([...before, ...(await storedSources(tables))].map(({ content }) => content));
  expect(contents.size).toBe(4);
});

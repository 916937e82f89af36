import { expect, it } from 'vitest';
import { memoryStorage } from '../../memory-tables';
import { changeSources } from '../change-source';
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

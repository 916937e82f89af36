import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../memory-tables';
import { changeSources } from '../change-source';
import { bringInto, OTHER_STORY } from '../fixtures/opened-library';
import { STORY, tagger } from '../fixtures/texts';
import { wholeFile } from '../stored-files';
import { storedSources } from '../stored-sources';
import { backUp } from './back-up';
import { restoreBackup } from './restore';

/** A library, and a backup that was made of it before one of its sources changed. */
async function changedSinceBackup() {
  const storage = memoryStorage();
  const { tables } = storage;
  await bringInto(storage, { 'a.txt': STORY });
  const state = { source: 'a.txt', article: 'x', read: true, starred: true, position: null };
  await storage.keepReadingStates([state]);
  await changeSources(tables, ['a.txt'], { hidden: true });
  const saved = await backUp(tables, {}, () => {});
  if (!saved) throw new Error('unreachable');
  await changeSources(tables, ['a.txt'], { hidden: false });
  await bringInto(storage, { 'a.txt': OTHER_STORY });
  const merge = () => restoreBackup(tables, tagger, saved.content, 'merge', () => {});
  const files = async () => {
    const sources = await storedSources(tables);
    const texts = await Promise.all(sources.map(async one => (await wholeFile(tables, one)).text()));
    return Object.fromEntries(sources.map(({ id }, at) => [id, texts[at]]));
  };
  return { storage, tables, merge, files };
}

describe('A backup that is merged with a library which has a newer version of a source', () => {
  it('leaves that as it is, and puts its own beside it, with what was done with it', async () => {
    const { storage, tables, merge, files } = await changedSinceBackup();
    await merge();
    expect(await files()).toEqual({ 'a.txt': OTHER_STORY, 'a.txt (2)': STORY });
    expect(await tables.all('hidden')).toEqual([{ source: 'a.txt (2)' }]);
    expect((await storage.readingStates()).map(({ source }) => source)).toEqual(['a.txt', 'a.txt (2)']);
    expect(await tables.all('staged')).toEqual([]);
  });

  it('has nothing left to add the second time', async () => {
    const { merge, files } = await changedSinceBackup();
    await merge();
    const before = await files();
    await merge();
    expect(await files()).toEqual(before);
  });
});

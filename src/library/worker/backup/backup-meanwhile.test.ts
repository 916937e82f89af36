import { afterEach, expect, it, vi } from 'vitest';
import { memoryStorage } from '../../memory-tables';
import type { Tables } from '../../tables';
import { OTHER_STORY, openedLibrary } from '../fixtures/opened-library';
import { pageLocks } from '../fixtures/page-locks';
import { STORY, tagger } from '../fixtures/texts';
import { wholeFile } from '../stored-files';
import { storedSources } from '../stored-sources';
import { backUp } from './back-up';
import { restoreBackup } from './restore';

afterEach(() => vi.unstubAllGlobals());

it('A backup holds whole files, though a source is read again while it is made', async () => {
  vi.stubGlobal('navigator', { locks: pageLocks() });
  const { tables } = memoryStorage();
  const { intake, bring, keepAll } = await openedLibrary({ ...memoryStorage(), tables });
  await keepAll(await bring({ 'a.txt': STORY, 'b.txt': OTHER_STORY }));
  const sources = await storedSources(tables);
  const files = await Promise.all(sources.map(source => wholeFile(tables, source)));
  const { ofContent } = tables;
  let readAgain: Promise<unknown> | undefined;
  const asked: Tables['ofContent'] = async (table, ...place) => {
    if (table === 'texts' && !readAgain) {
      readAgain = Promise.all(sources.map((source, at) => intake.readAgain(source, files[at] as Blob)));
      // As long as it takes, where nothing holds it up.
      await new Promise(resolve => setTimeout(resolve, 200));
    }
    return ofContent(table, ...place);
  };
  Object.assign(tables, { ofContent: asked });
  const saved = await backUp(tables, {}, () => {});
  await readAgain;
  const fresh = memoryStorage().tables;
  const restored = await restoreBackup(fresh, tagger, saved?.content ?? new Blob(), 'replace', () => {});
  expect(restored?.failures).toEqual([]);
  expect(await storedSources(fresh)).toHaveLength(2);
});

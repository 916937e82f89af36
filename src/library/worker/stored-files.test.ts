import { describe, expect, it } from 'vitest';
import type { StoredSource } from '../../model/stored-source';
import { memoryStorage } from '../memory-tables';
import { backUp } from './backup/back-up';
import { bringInto } from './fixtures/opened-library';
import { STORY } from './fixtures/texts';
import { recordOfFile, wholeFile } from './stored-files';
import { storedSources } from './stored-sources';

describe('A file that says nothing of itself', () => {
  it.each([
    ['dumps/harbour-news_week.txt', 'harbour news week'],
    ['Pasted text of 2026-11-25 at 14.05.09', 'Pasted text of 2026-11-25 at 14.05.09'],
    ['2024-06-19-report.jsonl.gz', '2024-06-19 report'],
    ['.txt', '.txt'],
  ])('%s is called %s', (name, title) => {
    expect(recordOfFile('id', name).title).toBe(title);
  });
});

describe('A file of which the database has lost a part', () => {
  async function damaged() {
    const storage = memoryStorage();
    const { tables } = storage;
    await bringInto(storage, { 'a.txt': STORY.repeat(1500) });
    const [source] = (await storedSources(tables)) as [StoredSource];
    expect(source.parts.length).toBeGreaterThan(1);
    await tables.write([{ remove: 'texts', key: [source.content, 0] }]);
    return { tables, source };
  }

  it('is not taken for the whole', async () => {
    const { tables, source } = await damaged();
    await expect(wholeFile(tables, source)).rejects.toThrow('“a” is damaged in the browser’s database');
  });

  it('is told of when all is backed up', async () => {
    const { tables } = await damaged();
    expect(await backUp(tables, {}, () => {})).toMatchObject({ damaged: ['a'] });
  });
});

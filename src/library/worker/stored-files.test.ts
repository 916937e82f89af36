import { describe, expect, it } from 'vitest';
import type { StoredSource } from '../../model/stored-source';
import { memoryStorage } from '../memory-tables';
import type { Step } from '../tables';
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

/** How a part of a text can be gone from the database. */
const LOSSES = {
  missing: (content: string): Step => ({ remove: 'texts', key: [content, 0] }),
  spoiled: (content: string): Step => ({
    put: 'texts',
    value: {
      content,
      number: 0,
      text: Uint8Array.of(31, 139, 8, 0, 255, 255, 255, 255, 255, 255, 255).buffer,
    },
  }),
};

describe.each(Object.entries(LOSSES))('A file of which a part in the database is %s', (_, loss) => {
  async function damaged() {
    const storage = memoryStorage();
    const { tables } = storage;
    await bringInto(storage, { 'a.txt': STORY.repeat(1500), 'b.txt': STORY });
    const source = (await storedSources(tables)).find(({ id }) => id === 'a.txt') as StoredSource;
    expect(source.parts.length).toBeGreaterThan(1);
    await tables.write([loss(source.content)]);
    return { tables, source };
  }

  it('is not taken for the whole', async () => {
    const { tables, source } = await damaged();
    await expect(wholeFile(tables, source)).rejects.toThrow('“a” is damaged in the browser’s database');
  });

  it('is told of when all is backed up, and the others are there', async () => {
    const { tables } = await damaged();
    expect(await backUp(tables, {}, () => {})).toMatchObject({ damaged: ['a'] });
  });
});

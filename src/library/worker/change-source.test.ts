import { describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../../model/correction';
import type { StoredSource } from '../../model/stored-source';
import { memoryStorage } from '../memory-tables';
import { changeSources, emptyWholeBin } from './change-source';
import { emptyBin, storedSources } from './stored-sources';

const DAY = 24 * 60 * 60 * 1000;

/** A library of sources of these names, in each of which an article was starred and corrected. */
async function library(...ids: readonly string[]) {
  const storage = memoryStorage();
  const { tables } = storage;
  const sources = ids.map(id => ({ id, content: id, record: { title: id }, added: 1, binned: null }));
  await tables.write(sources.map(value => ({ put: 'sources' as const, value })));
  await storage.keepReadingStates(
    ids.map(source => ({ source, article: 'x', read: true, starred: true, position: null })),
  );
  await storage.keepCorrections(
    [...ids, EVERYWHERE].map(source => ({ source, article: 'x', edits: [{} as never] })),
  );
  const held = async () => ({
    sources: (await storedSources(tables)).map(({ id }) => id),
    marked: (await storage.readingStates()).map(({ source }) => source),
    corrected: (await storage.corrections()).map(({ source }) => source),
  });
  return { tables, held };
}

describe('The bin', () => {
  it('holds sources with what the reader did with them, until it is emptied at the reader’s word', async () => {
    const { tables, held } = await library('a', 'b', 'c');
    const before = await held();
    await changeSources(tables, ['a', 'c'], { binned: true });
    expect(await held()).toEqual(before);
    await changeSources(tables, ['c'], { binned: false });
    await emptyWholeBin(tables);
    expect(await held()).toEqual({
      sources: ['b', 'c'],
      marked: ['b', 'c'],
      corrected: ['b', 'c', EVERYWHERE],
    });
  });

  it('is emptied of what has lain in it for thirty days', async () => {
    const { tables, held } = await library('a', 'b');
    await changeSources(tables, ['a'], { binned: true });
    const before = await held();
    await emptyBin(tables, Date.now() + 29 * DAY);
    expect(await held()).toEqual(before);
    await emptyBin(tables, Date.now() + 31 * DAY);
    expect(await held()).toEqual({ sources: ['b'], marked: ['b'], corrected: ['b', EVERYWHERE] });
  });
});

describe('A change of a source', () => {
  it('is one of its name, of whether it is shown, or of the bin, and of none that is not there', async () => {
    const { tables } = await library('a');
    await changeSources(tables, ['a', 'gone'], { title: 'Another name' });
    await changeSources(tables, ['a'], { hidden: true });
    const [source] = await tables.all<StoredSource>('sources');
    expect(source).toMatchObject({ id: 'a', record: { title: 'Another name' }, binned: null });
    expect(await tables.all('hidden')).toEqual([{ source: 'a' }]);
    expect(await storedSources(tables)).toHaveLength(1);
    await changeSources(tables, ['a'], { hidden: false });
    expect(await tables.all('hidden')).toEqual([]);
  });
});

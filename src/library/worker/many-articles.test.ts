import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../memory-tables';
import { Catalogue } from './catalogue';
import { failWrite } from './fixtures/failing-writes';
import { bundledSources } from './fixtures/texts';
import { linksTo, markRows, restoreMarks } from './many-articles';
import { ReadingStates } from './reading-states';

const sources = bundledSources();
function library() {
  const storage = memoryStorage();
  return { catalogue: new Catalogue(sources), storage, states: new ReadingStates(Promise.resolve(storage)) };
}

const marks = (catalogue: Catalogue) => catalogue.entries.map(({ reading }) => reading);

describe('Many articles at once', () => {
  it('are marked and kept, and nothing else is', async () => {
    const { catalogue, storage, states } = library();
    await markRows(catalogue, states, Uint32Array.of(3, 1), { read: true });
    expect(marks(catalogue).flatMap(({ read }, row) => (read ? [row] : []))).toEqual([1, 3]);
    expect((await storage.readingStates()).map(({ article, read }) => [article, read])).toEqual(
      [3, 1].map(row => [catalogue.at(row)?.id, true]),
    );
  });

  it('are put back as they were, each by itself', async () => {
    const { catalogue, storage, states } = library();
    const [first, second] = catalogue.entries;
    if (!first || !second) throw new Error('unreachable');
    catalogue.setReading(first, { read: true });
    catalogue.setReading(second, { starred: true });
    const earlier = marks(catalogue);
    const before = await markRows(catalogue, states, Uint32Array.from(catalogue.entries.keys()), {
      read: true,
      starred: false,
    });
    expect(marks(catalogue)).not.toEqual(earlier);
    await restoreMarks(catalogue, states, before);
    expect(marks(catalogue)).toEqual(earlier);
    expect((await storage.readingStates()).filter(({ read }) => read)).toHaveLength(1);
  });

  it('keep what was changed of their other mark since', async () => {
    const { catalogue, states } = library();
    const rows = Uint32Array.of(0);
    const before = await markRows(catalogue, states, rows, { read: true });
    await markRows(catalogue, states, rows, { starred: true });
    await restoreMarks(catalogue, states, before);
    expect(catalogue.at(0)?.reading).toEqual({ read: false, starred: true });
  });

  it('are as they were where the marks can’t be kept', async () => {
    const { catalogue, storage, states } = library();
    const rows = Uint32Array.from(catalogue.entries.keys());
    await markRows(catalogue, states, rows.subarray(0, 2), { starred: true });
    const before = marks(catalogue);
    const mended = failWrite(storage.tables, 1, 'disk is full');
    await expect(markRows(catalogue, states, rows, { read: true, starred: false })).rejects.toThrow('full');
    mended.mend();
    expect(marks(catalogue)).toEqual(before);
  });

  it('pass over rows that are gone', async () => {
    const { catalogue, states } = library();
    const before = await markRows(catalogue, states, Uint32Array.of(1, 5000), { read: true });
    expect([...before.rows]).toEqual([1]);
    expect(linksTo(catalogue, Uint32Array.of(5000))).toEqual([]);
  });

  it('are linked to in the order of the library', () => {
    const catalogue = new Catalogue(sources.toReversed());
    const links = linksTo(catalogue, Uint32Array.from(catalogue.entries.keys()).reverse());
    expect(links).toEqual(catalogue.entries.map(({ key, head }) => ({ key, headline: head.headline.text })));
  });
});

import { describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '../memory-tables';
import type { Storage } from '../storage';
import { FirstOpening } from './first-opening';
import { recordOf, STORY } from './fixtures/texts';
import { keepView } from './last-view';
import { Shelves } from './shelves';
import { loadTagger } from './tagger';

const BASE = 'http://localhost:4173/paper/';
const NAME = `${BASE} articles/index.json articles/a.txt`;

/** A worker of some name over a server of one text. */
function worker({ name = NAME, storage = memoryStorage() as Storage, isThere = true } = {}) {
  const asked: string[] = [];
  const server = { isThere };
  const first = new FirstOpening(name, async url => {
    asked.push(url.replace(BASE, ''));
    await new Promise(resolve => setTimeout(resolve));
    if (!server.isThere) throw new TypeError('Failed to fetch');
    return url.endsWith('.json') ? Response.json([recordOf('a.txt')]) : new Response(STORY);
  });
  const shelves = new Shelves(first.fetch, loadTagger, Promise.resolve(storage));
  first.begin(shelves, Promise.resolve(storage));
  return { asked, server, shelves, open: (tell = vi.fn()) => first.open(shelves, BASE, tell) };
}

describe('The first opening', () => {
  it('reads the texts before it is asked, and fetches none of them twice when it is', async () => {
    const { asked, shelves, open } = worker();
    expect(asked).toEqual(['articles/index.json', 'articles/a.txt']);
    await shelves.opened;
    expect(shelves.catalogue.entries).toHaveLength(1);
    expect(await open()).toMatchObject({ articles: 1 });
    expect(asked).toHaveLength(2);
  });

  it('tells who asks meanwhile how far it is', async () => {
    const tell = vi.fn();
    await worker().open(tell);
    expect(tell).toHaveBeenLastCalledWith({ done: 1, total: 1 });
  });

  it('waits until it is asked where there is something of the last visit to be shown before', async () => {
    const storage = memoryStorage();
    const visit = worker({ storage });
    await keepView(storage, visit.shelves.catalogue, await visit.open(), null);
    const { asked, shelves, open } = worker({ storage });
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(shelves.catalogue.entries).toHaveLength(0);
    expect(await open()).toMatchObject({ articles: 1 });
    expect(asked).toHaveLength(2);
  });

  it('tells of a failure when it is asked, and opens anew when it is asked again', async () => {
    const { server, open } = worker({ isThere: false });
    await new Promise(resolve => setTimeout(resolve));
    await expect(open()).rejects.toThrow('The list of texts is missing');
    server.isThere = true;
    expect(await open()).toMatchObject({ articles: 1 });
  });

  it('begins nothing in a worker without a name', async () => {
    const { asked, open } = worker({ name: '' });
    expect(asked).toEqual([]);
    expect(await open()).toMatchObject({ articles: 1 });
  });
});

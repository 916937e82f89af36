import { describe, expect, it, vi } from 'vitest';
import { EVERYTHING } from '../../model/criteria';
import type { Tagger } from '../../tagging/tag-article';
import { memoryStorage } from '../memory-tables';
import type { LibraryState, Progress } from '../state-protocol';
import { BUNDLED, bundledText, recordOf, STORY, tagger } from './fixtures/texts';
import { Shelves } from './shelves';

const BASE = 'http://localhost:4173/';
const ignore = () => {};

/** A server with these files in its folder of texts; a number is the status it answers with. */
function serverOf(
  files: Record<string, string | number>,
  withTagger: Tagger = tagger,
  storage = memoryStorage(),
) {
  const fetch = async (url: string) => {
    const name = decodeURIComponent(url.replace(`${BASE}articles/`, ''));
    const listing = JSON.stringify(Object.keys(files).map(recordOf));
    const file = files[name] ?? (name === 'index.json' ? listing : 404);
    return typeof file === 'number' ? new Response('', { status: file }) : new Response(file);
  };
  return { files, shelves: new Shelves(fetch, async () => withTagger, Promise.resolve(storage)) };
}

const outcomes = ({ sources }: LibraryState) =>
  sources.map(source => `${source.record.id} ${source.status === 'failed' ? source.code : source.articles}`);

describe('Opening the library', () => {
  it('reads all texts that are listed, in their order', async () => {
    const { shelves } = serverOf(Object.fromEntries(BUNDLED.map(({ id }) => [id, bundledText(id)])));
    const state = await shelves.open(BASE, ignore);
    expect(state.articles).toBe(17);
    expect(state.sources.map(({ record, status }) => `${record.id} ${status}`)).toEqual(
      BUNDLED.map(({ id }) => `${id} loaded`),
    );
    const { articles } = state;
    expect(shelves.catalogue.find(EVERYTHING).total).toBe(articles);
  });

  it('needs nothing that browsers keep for pages that are served securely', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const opened = serverOf({ 'a.txt': STORY }).shelves.open(BASE, ignore);
    expect((await opened.finally(() => vi.unstubAllGlobals())).articles).toBe(1);
  });

  it('lists a text that fails with its reason, and reads the others all the same', async () => {
    const { shelves } = serverOf({
      'a.txt': STORY,
      'b.txt': 404,
      'c.txt': '<!doctype html>',
      'd.txt': STORY,
    });
    const state = await shelves.open(BASE, ignore);
    expect(outcomes(state)).toEqual(['a.txt 1', 'b.txt missing', 'c.txt html-page', 'd.txt 1']);
    expect(state.articles).toBe(2);
  });

  it('lists a text as unreadable where reading it trips over a fault of our own', async () => {
    const faulty: Tagger = {
      ...tagger,
      tagBriefly(article) {
        if (article.span.source === 'a.txt') throw new RangeError('a fault');
        return tagger.tagBriefly(article);
      },
    };
    const { shelves } = serverOf({ 'a.txt': STORY, 'b.txt': STORY }, faulty);
    await shelves.open(BASE, ignore);
    expect(outcomes(await shelves.tag())).toEqual(['a.txt unreadable', 'b.txt 1']);
  });

  it('asks the database while the texts are on their way', async () => {
    const storage = memoryStorage();
    const asked = vi.spyOn(storage, 'readingStates');
    const noAnswer = () => new Promise<Response>(() => undefined);
    void new Shelves(noAnswer, async () => tagger, Promise.resolve(storage)).open(BASE, ignore);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  });

  it('tells after every text how far it is, failed ones included', async () => {
    const steps: Progress[] = [];
    await serverOf({ 'a.txt': STORY, 'b.txt': 500 }).shelves.open(BASE, step => steps.push(step));
    expect(steps).toEqual([
      { done: 1, total: 2 },
      { done: 2, total: 2 },
    ]);
  });

  it('reads anew what is in the folder by then', async () => {
    const { files, shelves } = serverOf({ 'a.txt': STORY });
    const before = await shelves.open(BASE, ignore);
    files['b.txt'] = STORY;
    const after = await shelves.open(BASE, ignore);
    expect([before.articles, after.articles]).toEqual([1, 2]);
    expect(after.revision).toBeGreaterThan(before.revision);
  });

  it('fails where there is no list of texts, and keeps what it had', async () => {
    const { files, shelves } = serverOf({ 'a.txt': STORY });
    await shelves.open(BASE, ignore);
    files['index.json'] = 404;
    await expect(shelves.open(BASE, ignore)).rejects.toThrow('The list of texts is missing (404).');
    expect(shelves.catalogue.entries).toHaveLength(1);
  });

  it('is empty where the folder is', async () => {
    expect(await serverOf({}).shelves.open(BASE, ignore)).toMatchObject({ articles: 0, sources: [] });
  });
});

describe('Places and topics', () => {
  const europe = { ...EVERYTHING, region: { chosen: ['150'], excluded: [] } };

  it('follow the articles, which are there before', async () => {
    const { shelves } = serverOf({ 'a.txt': STORY });
    const before = await shelves.open(BASE, ignore);
    expect(before).toMatchObject({ articles: 1, tags: 'coming' });
    expect(shelves.catalogue.find(europe).total).toBe(0);
    const after = await shelves.tag();
    expect(after).toMatchObject({ articles: 1, tags: 'there' });
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(shelves.catalogue.find(europe).total).toBe(1);
    const criteria = { ...EVERYTHING, q: 'in:ukraine' };
    const matching = await shelves.search.matching(criteria);
    expect(shelves.catalogue.find(criteria, matching).total).toBe(1);
  });

  it('are there at once when the tables are, as with a source that is read again', async () => {
    const { files, shelves } = serverOf({ 'a.txt': STORY, 'b.txt': 404 });
    await shelves.open(BASE, ignore);
    await shelves.tag();
    files['b.txt'] = STORY;
    expect(await shelves.retry('b.txt')).toMatchObject({ articles: 2, tags: 'there' });
    expect(await shelves.open(BASE, ignore)).toMatchObject({ articles: 2, tags: 'there' });
    expect(shelves.catalogue.find(europe).total).toBe(2);
  });

  it('can be waited for', async () => {
    const { shelves } = serverOf({ 'a.txt': STORY });
    await shelves.open(BASE, ignore);
    await shelves.tagged();
    expect(shelves.catalogue.find(europe).total).toBe(1);
  });

  it('are said to be missing where the tables are, and come when asked for again', async () => {
    let tables: Promise<Tagger> = Promise.reject(new Error('The tables are missing.'));
    const fetch = async (url: string) =>
      new Response(url.endsWith('index.json') ? JSON.stringify([recordOf('a.txt')]) : STORY);
    const shelves = new Shelves(fetch, () => tables, Promise.resolve(memoryStorage()));
    await shelves.open(BASE, ignore);
    expect(await shelves.tag()).toMatchObject({ articles: 1, tags: 'failed' });
    await shelves.tagged();
    tables = Promise.resolve(tagger);
    expect(await shelves.tag()).toMatchObject({ articles: 1, tags: 'there' });
  });
});

describe('Tagging', () => {
  it('that the database failed is done when it is asked for again', async () => {
    const storage = memoryStorage();
    const { shelves } = serverOf({ 'a.txt': STORY }, tagger, storage);
    await shelves.open(BASE, ignore);
    vi.spyOn(storage, 'readingStates').mockRejectedValueOnce(new Error('closed'));
    await expect(shelves.tag()).rejects.toThrow('closed');
    expect(await shelves.tag()).toMatchObject({ tags: 'there' });
  });

  it('that is asked for later answers with the library as it is by then', async () => {
    const { files, shelves } = serverOf({ 'a.txt': STORY, 'b.txt': 404 });
    await shelves.open(BASE, ignore);
    await shelves.tag();
    files['b.txt'] = STORY;
    await shelves.retry('b.txt');
    expect(await shelves.tag()).toMatchObject({ articles: 2 });
  });
});

describe('Retrying a source', () => {
  it('reads it in its place, and no other', async () => {
    const { files, shelves } = serverOf({ 'a.txt': STORY, 'b.txt': 500, 'c.txt': 404 });
    const before = await shelves.open(BASE, ignore);
    Object.assign(files, { 'a.txt': 404, 'b.txt': STORY, 'c.txt': STORY });
    const after = await shelves.retry('b.txt');
    expect(outcomes(after)).toEqual(['a.txt 1', 'b.txt 1', 'c.txt missing']);
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(shelves.catalogue.entries).toHaveLength(2);
  });

  it('lists the reason it fails for now', async () => {
    const { files, shelves } = serverOf({ 'a.txt': 500 });
    await shelves.open(BASE, ignore);
    files['a.txt'] = ' ';
    expect(outcomes(await shelves.retry('a.txt'))).toEqual(['a.txt empty']);
  });

  it('of two at once keeps both', async () => {
    const { files, shelves } = serverOf({ 'a.txt': 500, 'b.txt': 500 });
    await shelves.open(BASE, ignore);
    Object.assign(files, { 'a.txt': STORY, 'b.txt': STORY });
    await Promise.all([shelves.retry('a.txt'), shelves.retry('b.txt')]);
    expect(shelves.catalogue.entries.map(({ source }) => source.record.id)).toEqual(['a.txt', 'b.txt']);
  });

  it('changes nothing where there is no such source', async () => {
    const { shelves } = serverOf({ 'a.txt': STORY });
    await shelves.open(BASE, ignore);
    expect(outcomes(await shelves.retry('other.txt'))).toEqual(['a.txt 1']);
  });
});

describe('The revision', () => {
  it('is another in a worker that was started anew', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
    const before = await serverOf({}).shelves.open(BASE, ignore);
    vi.advanceTimersByTime(1000);
    const after = await serverOf({}).shelves.open(BASE, ignore);
    vi.useRealTimers();
    expect(after.revision).toBeGreaterThan(before.revision);
  });
});

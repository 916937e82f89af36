import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../memory-tables';
import { recordOf, STORY, tagger } from './fixtures/texts';
import { Shelves } from './shelves';

const BASE = 'http://localhost:4173/';
const ignore = () => {};

/** A library of one article. */
async function library(storage = memoryStorage()) {
  const fetch = async (url: string) =>
    new Response(url.endsWith('index.json') ? JSON.stringify([recordOf('a.txt')]) : STORY);
  const shelves = new Shelves(fetch, async () => tagger, Promise.resolve(storage));
  await shelves.open(BASE, ignore);
  return shelves;
}

describe('The place in an article', () => {
  it('is there again when the library is opened anew, beside what was marked', async () => {
    const shelves = await library();
    const key = shelves.catalogue.entries[0]?.key ?? '';
    const position = { block: 1, offset: 12, seen: 0.5, time: 7 };
    await shelves.setReading(key, { starred: true });
    await shelves.keepPosition(key, position);
    await shelves.open(BASE, ignore);
    const again = shelves.catalogue.entry(key);
    expect(again?.position).toEqual(position);
    expect(again?.reading).toEqual({ read: false, starred: true });
    await shelves.setReading(key, { read: true });
    await shelves.open(BASE, ignore);
    expect(shelves.catalogue.entry(key)?.position).toEqual(position);
  });

  it('of an article that is not there changes nothing', async () => {
    const shelves = await library();
    await shelves.keepPosition('gone', { block: 1, offset: 1, seen: 0.5, time: 7 });
    expect(shelves.catalogue.entries[0]?.position).toBeNull();
  });
});

describe('What the reader does while the library is read anew', () => {
  it('stands, though the database was asked before', async () => {
    const storage = memoryStorage();
    const { readingStates } = storage;
    let letGo = () => {};
    const shelves = await library(storage);
    const key = shelves.catalogue.entries[0]?.key ?? '';
    const position = { block: 1, offset: 12, seen: 0.5, time: 7 };
    await shelves.keepPosition(key, { ...position, block: 0 });
    const isAsked = new Promise<void>(asked => {
      storage.readingStates = async () => {
        const states = await readingStates();
        storage.readingStates = readingStates;
        await new Promise<void>(resolve => {
          letGo = resolve;
          asked();
        });
        return states;
      };
    });
    const refreshed = shelves.refresh();
    await isAsked;
    await shelves.setReading(key, { starred: true });
    await shelves.keepPosition(key, position);
    letGo();
    await refreshed;
    expect(shelves.catalogue.entry(key)).toMatchObject({ reading: { starred: true }, position });
  });
});

describe('A mark that another took back', () => {
  it('is gone when the library is read anew, and so is the place, as where a backup takes the place of all', async () => {
    const storage = memoryStorage();
    const shelves = await library(storage);
    const key = shelves.catalogue.entries[0]?.key ?? '';
    await shelves.setReading(key, { starred: true });
    await shelves.keepPosition(key, { block: 1, offset: 12, seen: 0.5, time: 7 });
    await storage.tables.write([{ clear: 'reading' }]);
    await shelves.refresh();
    expect(shelves.catalogue.entry(key)).toMatchObject({ reading: { starred: false }, position: null });
  });
});

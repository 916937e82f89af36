import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Catalogue } from './catalogue';
import { articlesOf } from './entry';
import { bundledSources } from './fixtures/texts';

const TABLES = new URL('../../tagging/data/', import.meta.url);
const asked: string[] = [];

/** Serves the tables from the disk by their file names. */
async function serve(url: string) {
  asked.push(url);
  return new Response(readFileSync(new URL(url.split('/').at(-1) ?? '', TABLES)));
}

let loadTagger: typeof import('./tagger').loadTagger;
beforeEach(async () => {
  asked.length = 0;
  vi.resetModules();
  ({ loadTagger } = await import('./tagger'));
});
afterEach(() => vi.unstubAllGlobals());

describe('Loading the tagger', () => {
  it('tags as the command line does, from the same tables', async () => {
    vi.stubGlobal('fetch', serve);
    const { tagBriefly } = await loadTagger();
    const articles = await articlesOf(new Catalogue(bundledSources()).entries);
    expect(articles).toHaveLength(17);
    for (const article of articles) {
      if (!article) throw new Error('unreachable');
      const { tags, ...untagged } = article;
      expect(tagBriefly(untagged)).toEqual(tags);
    }
  });

  it('fetches each table once, however often it is called', async () => {
    vi.stubGlobal('fetch', serve);
    await Promise.all([loadTagger(), loadTagger()]);
    await loadTagger();
    expect(asked.map(url => url.split('/').at(-1)).sort()).toEqual([
      'learned-places.json',
      'places.json',
      'topic-words.json',
      'topics.json',
    ]);
  });

  it('fails where a table is missing, and tries again at the next call', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(loadTagger()).rejects.toThrow('The tables of places and topics are missing (404).');
    vi.stubGlobal('fetch', serve);
    await expect(loadTagger()).resolves.toHaveProperty('tag');
  });
});

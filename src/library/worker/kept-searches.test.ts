import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '../memory-tables';
import { keepSearch, keptSearches } from './kept-searches';

let time = 0;
beforeEach(() => vi.spyOn(Date, 'now').mockImplementation(() => ++time));
afterEach(() => vi.restoreAllMocks());

const names = (searches: readonly { readonly q: string }[]) => searches.map(({ q }) => q);

describe('Searches that are kept', () => {
  it('are offered newest first, the saved ones apart', async () => {
    const storage = memoryStorage();
    for (const q of ['one', 'two', 'three']) await keepSearch(storage, { q, as: 'recent' });
    await keepSearch(storage, { q: 'two', as: 'saved' });
    const { saved, recent } = await keptSearches(storage);
    expect(names(saved)).toEqual(['two']);
    expect(names(recent)).toEqual(['three', 'one']);
  });

  it('stay saved when they are made again, until they are unsaved', async () => {
    const storage = memoryStorage();
    await keepSearch(storage, { q: 'treaty', as: 'saved' });
    await keepSearch(storage, { q: ' treaty ', as: 'recent' });
    expect(names((await keptSearches(storage)).saved)).toEqual(['treaty']);
    await keepSearch(storage, { q: 'treaty', as: 'unsaved' });
    expect(await keptSearches(storage)).toMatchObject({ saved: [], recent: [{ q: 'treaty' }] });
  });

  it('stay saved where they are made in the same moment', async () => {
    const storage = memoryStorage();
    await Promise.all([
      keepSearch(storage, { q: 'treaty', as: 'saved' }),
      keepSearch(storage, { q: 'treaty', as: 'recent' }),
    ]);
    expect(names((await keptSearches(storage)).saved)).toEqual(['treaty']);
  });

  it('are forgotten beyond the last five, but never a saved one', async () => {
    const storage = memoryStorage();
    await keepSearch(storage, { q: 'saved', as: 'saved' });
    for (const q of ['a', 'b', 'c', 'd', 'e', 'f']) await keepSearch(storage, { q, as: 'recent' });
    expect(names((await keptSearches(storage)).recent)).toEqual(['f', 'e', 'd', 'c', 'b']);
    expect(names(await storage.searches())).not.toContain('a');
    expect(names(await storage.searches())).toContain('saved');
  });

  it('are not forgotten for a saved one that is made again', async () => {
    const storage = memoryStorage();
    await keepSearch(storage, { q: 'saved', as: 'saved' });
    for (const q of ['a', 'b', 'c', 'd', 'e']) await keepSearch(storage, { q, as: 'recent' });
    await keepSearch(storage, { q: 'saved', as: 'recent' });
    expect(names((await keptSearches(storage)).recent)).toEqual(['e', 'd', 'c', 'b', 'a']);
  });

  it('are none where nothing was typed', async () => {
    const storage = memoryStorage();
    await keepSearch(storage, { q: '  ', as: 'recent' });
    expect(await storage.searches()).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { TagEdit } from '../../model/correction';
import { EVERYTHING } from '../../model/criteria';
import { memoryStorage } from '../memory-tables';
import { addFrance, correctedLibrary, georgiaIsAState, removeGeorgia } from './fixtures/corrected-library';
import { indexed } from './fixtures/indexed';

describe('Correcting tags', () => {
  it('can be done twice at once', async () => {
    const { corrections, countries, first } = await correctedLibrary();
    await Promise.all([
      corrections.correct(first, removeGeorgia, false),
      corrections.correct(first, addFrance, false),
    ]);
    expect(countries()[0]).toBe('FR');
  });

  it('that is made already takes the place of nothing, or undoing it would change nothing', async () => {
    const { corrections, first } = await correctedLibrary();
    for (const others of [false, true]) {
      expect(await corrections.correct(first, removeGeorgia, others)).toHaveLength(1);
      expect(await corrections.correct(first, removeGeorgia, others)).toEqual([]);
    }
  });

  it('is not undone where the library is read anew meanwhile', async () => {
    const storage = memoryStorage();
    const { keepCorrections } = storage;
    const { corrections, countries, first } = await correctedLibrary(storage);
    let letGo = () => {};
    storage.keepCorrections = async kept => {
      await new Promise<void>(resolve => {
        letGo = resolve;
      });
      await keepCorrections(kept);
    };
    const corrected = corrections.correct(first, removeGeorgia, false);
    const applied = corrections.apply();
    await new Promise(resolve => setTimeout(resolve));
    letGo();
    await Promise.all([corrected, applied]);
    expect(countries()).toEqual(['', 'GE', 'FR']);
    expect(corrections.all()).toHaveLength(1);
  });

  it('changes the tags of the article alone; filters, counts and search follow', async () => {
    const { catalogue, corrections, countries, first } = await correctedLibrary();
    expect(countries()).toEqual(['GE', 'GE', 'FR']);
    await corrections.correct(first, georgiaIsAState, false);
    expect(countries()).toEqual(['US', 'GE', 'FR']);
    expect(catalogue.find(EVERYTHING).counts.region.get('US')).toBe(1);
    expect(catalogue.find(EVERYTHING).counts.region.get('GE')).toBe(1);
    const { find } = await indexed([], catalogue);
    expect([...find({ ...EVERYTHING, q: 'in:US' }).rows]).toEqual([0]);
    expect([...find({ ...EVERYTHING, q: '"United States"' }).rows]).toEqual([0]);
  });

  it('can go to all like it: those that have the name and read it the same', async () => {
    const { corrections, countries, first } = await correctedLibrary();
    expect(corrections.alike(first, georgiaIsAState)).toEqual({
      articles: 1,
      likeness: { kind: 'name', word: 'Georgia' },
    });
    await corrections.correct(first, georgiaIsAState, false);
    await corrections.correct(first, georgiaIsAState, true);
    expect(countries()).toEqual(['US', 'US', 'FR']);
    expect(corrections.alike(first, georgiaIsAState)).toEqual({ articles: 0, likeness: null });
  });

  it('of a tag that is removed goes to those told by the same word', async () => {
    const { corrections, countries, first } = await correctedLibrary();
    expect(corrections.alike(first, removeGeorgia)).toEqual({
      articles: 1,
      likeness: { kind: 'word', word: 'Georgia' },
    });
    await corrections.correct(first, removeGeorgia, true);
    expect(countries()).toEqual(['', '', 'FR']);
  });

  it('of a country that is added goes to those that mention it, too', async () => {
    const { corrections, countries, first } = await correctedLibrary();
    const addArmenia: TagEdit = { kind: 'add', group: 'region', value: 'AM' };
    expect(corrections.alike(first, addArmenia)).toEqual({ articles: 1, likeness: { kind: 'mention' } });
    await corrections.correct(first, addArmenia, true);
    expect(countries()).toEqual(['GE AM', 'GE AM', 'FR']);
    expect(corrections.alike(first, addArmenia).articles).toBe(0);
  });

  it('of a tag that is added goes to those with just the same tags', async () => {
    const { corrections, countries, first } = await correctedLibrary();
    const { likeness, articles } = corrections.alike(first, addFrance);
    expect({ articles, kind: likeness?.kind }).toEqual({ articles: 1, kind: 'tags' });
    await corrections.correct(first, addFrance, true);
    expect(countries()).toEqual(['GE FR', 'GE FR', 'FR']);
  });

  it('answers with what was before, which puts it back', async () => {
    const { corrections, countries, storage, keys } = await correctedLibrary();
    const before = await corrections.correct(keys[1] ?? '', removeGeorgia, false);
    expect(countries()).toEqual(['GE', '', 'FR']);
    await corrections.restore(before);
    expect(countries()).toEqual(['GE', 'GE', 'FR']);
    expect(await storage.corrections()).toEqual([]);
  });

  it('outlives a new reading of the sources', async () => {
    const { storage, corrections, first } = await correctedLibrary();
    await corrections.correct(first, georgiaIsAState, false);
    await corrections.correct(first, addFrance, false);
    const again = await correctedLibrary(storage);
    expect(again.countries()).toEqual(['US FR', 'GE', 'FR']);
    expect(again.corrections.all()).toMatchObject([{ source: '0.txt', edits: [georgiaIsAState, addFrance] }]);
  });

  it('of an article that is not there changes nothing', async () => {
    const { corrections, countries } = await correctedLibrary();
    expect(await corrections.correct('gone', removeGeorgia, false)).toEqual([]);
    expect(corrections.alike('gone', removeGeorgia)).toEqual({ articles: 0, likeness: null });
    expect(countries()).toEqual(['GE', 'GE', 'FR']);
  });

  it('holds until the page is closed where it can’t be kept, and says that it was not', async () => {
    const full = {
      ...memoryStorage(),
      keepCorrections: () => Promise.reject(new Error('QuotaExceededError')),
    };
    const { corrections, countries, first } = await correctedLibrary(full);
    await expect(corrections.correct(first, removeGeorgia, false)).rejects.toThrow('QuotaExceededError');
    expect(countries()).toEqual(['', 'GE', 'FR']);
  });

  it('of an article is told with all that speaks for its tags, as they are corrected', async () => {
    const { corrections, first } = await correctedLibrary();
    await corrections.correct(first, georgiaIsAState, false);
    await corrections.correct(first, addFrance, false);
    const explained = await corrections.explain(first);
    expect(explained?.main.map(({ country, evidence }) => `${country} ${evidence.length}`)).toEqual([
      'US 3',
      'FR 0',
    ]);
    expect(await corrections.explain('gone')).toBeNull();
  });
});

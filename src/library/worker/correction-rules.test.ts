import { describe, expect, it } from 'vitest';
import type { TagEdit } from '../../model/correction';
import { EVERYTHING } from '../../model/criteria';
import { memoryStorage } from '../memory-tables';
import {
  correctedLibrary,
  georgiaIsAState,
  removeGeorgia,
  sourcesOf,
  story,
  TEXTS,
} from './fixtures/corrected-library';

describe('A correction of all articles that are alike', () => {
  const LATER = story(
    'Georgia paints a bridge',
    'Painters in Georgia were told to come. Georgia has bought paint.',
  );

  it('reaches those that are brought in later, and only those that are alike', async () => {
    const { catalogue, corrections, countries, first } = await correctedLibrary();
    await corrections.correct(first, georgiaIsAState, true);
    catalogue.change([...catalogue.sources, ...sourcesOf(['', '', '', LATER]).slice(3)]);
    await corrections.apply();
    expect(countries()).toEqual(['US', 'US', 'FR', 'US']);
    expect(catalogue.find(EVERYTHING).counts.region.get('US')).toBe(3);
  });

  it('reaches texts that are read again, by another visit too', async () => {
    const { storage, catalogue, corrections, countries, first } = await correctedLibrary();
    await corrections.correct(first, removeGeorgia, true);
    catalogue.change(sourcesOf([...TEXTS].reverse()));
    await corrections.apply();
    expect(countries()).toEqual(['FR', '', '']);
    expect((await correctedLibrary(storage, [LATER])).countries()).toEqual(['']);
  });

  it('can be made where no other article is alike yet', async () => {
    const { storage, corrections, first } = await correctedLibrary(memoryStorage(), TEXTS.slice(0, 1));
    expect(corrections.alike(first, georgiaIsAState)).toMatchObject({
      articles: 0,
      likeness: { kind: 'name' },
    });
    await corrections.correct(first, georgiaIsAState, true);
    expect((await correctedLibrary(storage, [LATER])).countries()).toEqual(['US']);
  });

  it('is one record, which is exported, and undone as a whole, in articles that came later too', async () => {
    const { storage, corrections, first } = await correctedLibrary();
    const before = await corrections.correct(first, georgiaIsAState, true);
    expect(corrections.all()).toEqual([
      {
        source: '*',
        article: 'name, Georgia, name Georgia',
        edits: [georgiaIsAState],
        likeness: { kind: 'name', word: 'Georgia' },
      },
    ]);
    const later = await correctedLibrary(storage, [...TEXTS, LATER]);
    expect(later.countries()).toEqual(['US', 'US', 'FR', 'US']);
    await later.corrections.restore(before);
    expect(later.countries()).toEqual(['GE', 'GE', 'FR', 'GE']);
    expect(await storage.corrections()).toEqual([]);
  });

  it('gives way to what is said of an article itself, and to a later one about the same', async () => {
    const { corrections, countries, keys, first } = await correctedLibrary();
    const georgiaIsACountry: TagEdit = { ...georgiaIsAState, country: 'GE' };
    await corrections.correct(keys[1] ?? '', georgiaIsACountry, false);
    expect(corrections.alike(first, georgiaIsAState).articles).toBe(0);
    await corrections.correct(first, georgiaIsAState, true);
    expect(countries()).toEqual(['US', 'GE', 'FR']);
    const before = await corrections.correct(first, georgiaIsACountry, true);
    expect(countries()).toEqual(['GE', 'GE', 'FR']);
    await corrections.restore(before);
    expect(countries()).toEqual(['US', 'GE', 'FR']);
  });

  it('is told with the articles it is for, and holds in what speaks for their tags', async () => {
    const { catalogue, corrections, keys, first } = await correctedLibrary();
    await corrections.correct(first, georgiaIsAState, true);
    const [, second, paris] = catalogue.entries;
    if (!second || !paris) throw new Error('The library has three articles.');
    expect(corrections.saidOf(second)).toMatchObject({ edits: [], rules: [{ edits: [georgiaIsAState] }] });
    expect(corrections.saidOf(paris)).toEqual({ edits: [], rules: [] });
    const explained = await corrections.explain(keys[1] ?? '');
    expect(explained?.main.map(({ country }) => country)).toEqual(['US']);
  });
});

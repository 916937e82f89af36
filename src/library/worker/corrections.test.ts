import { describe, expect, it } from 'vitest';
import type { TagEdit } from '../../model/correction';
import { EVERYTHING } from '../../model/criteria';
import { memoryStorage } from '../memory-tables';
import { Catalogue } from './catalogue';
import { Corrections } from './corrections';
import { indexed } from './fixtures/indexed';
import { recordOf, sourceOf, tagger } from './fixtures/texts';

const story = (headline: string, text: string) => `${headline}

By Jane Doe

June 19, 2024

${text} The town council met on Tuesday night and talked until midnight about what it had been told, as two hundred people listened in a hall made for eighty.

The mayor said that nobody had asked her before, and that the council would look at the matter again in the spring.
`;

const TEXTS = [
  story(
    'Georgia closes a bridge',
    'Farmers in Georgia were told to wait. Georgia has no money for it. Armenian guests left.',
  ),
  story(
    'Georgia repairs a bridge',
    'Farmers in Georgia were told to come. Georgia has found money for it. Armenian guests came.',
  ),
  story('Paris paints its towers', 'In Paris the towers are white. French painters came from Lyon.'),
];

const sourcesOf = (texts: readonly string[]) =>
  texts.map((text, at) => sourceOf(recordOf(`${at}.txt`), text));

async function library(storage = memoryStorage(), texts: readonly string[] = TEXTS) {
  const catalogue = new Catalogue(sourcesOf(texts));
  const corrections = new Corrections(
    () => catalogue,
    Promise.resolve(storage),
    async () => tagger,
  );
  await corrections.apply();
  const keys = catalogue.entries.map(({ key }) => key);
  const countries = () =>
    catalogue.entries.map(({ head }) => head.tags.main.map(({ country }) => country).join(' '));
  return { storage, catalogue, corrections, keys, countries, first: keys[0] ?? '' };
}

const removeGeorgia: TagEdit = { kind: 'remove', group: 'region', value: 'GE' };
const addFrance: TagEdit = { kind: 'add', group: 'region', value: 'FR' };
const georgiaIsAState: TagEdit = { kind: 'read', name: 'Georgia', country: 'US' };

describe('Correcting tags', () => {
  it('can be done twice at once', async () => {
    const { corrections, countries, first } = await library();
    await Promise.all([
      corrections.correct(first, removeGeorgia, false),
      corrections.correct(first, addFrance, false),
    ]);
    expect(countries()[0]).toBe('FR');
  });

  it('is not undone where the library is read anew meanwhile', async () => {
    const storage = memoryStorage();
    const { keepCorrections } = storage;
    const { corrections, countries, first } = await library(storage);
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
    const { catalogue, corrections, countries, first } = await library();
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
    const { corrections, countries, first } = await library();
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
    const { corrections, countries, first } = await library();
    expect(corrections.alike(first, removeGeorgia)).toEqual({
      articles: 1,
      likeness: { kind: 'word', word: 'Georgia' },
    });
    await corrections.correct(first, removeGeorgia, true);
    expect(countries()).toEqual(['', '', 'FR']);
  });

  it('of a country that is added goes to those that mention it, too', async () => {
    const { corrections, countries, first } = await library();
    const addArmenia: TagEdit = { kind: 'add', group: 'region', value: 'AM' };
    expect(corrections.alike(first, addArmenia)).toEqual({ articles: 1, likeness: { kind: 'mention' } });
    await corrections.correct(first, addArmenia, true);
    expect(countries()).toEqual(['GE AM', 'GE AM', 'FR']);
    expect(corrections.alike(first, addArmenia).articles).toBe(0);
  });

  it('of a tag that is added goes to those with just the same tags', async () => {
    const { corrections, countries, first } = await library();
    const { likeness, articles } = corrections.alike(first, addFrance);
    expect({ articles, kind: likeness?.kind }).toEqual({ articles: 1, kind: 'tags' });
    await corrections.correct(first, addFrance, true);
    expect(countries()).toEqual(['GE FR', 'GE FR', 'FR']);
  });

  it('answers with what was before, which puts it back', async () => {
    const { corrections, countries, storage, keys } = await library();
    const before = await corrections.correct(keys[1] ?? '', removeGeorgia, false);
    expect(countries()).toEqual(['GE', '', 'FR']);
    await corrections.restore(before);
    expect(countries()).toEqual(['GE', 'GE', 'FR']);
    expect(await storage.corrections()).toEqual([]);
  });

  it('outlives a new reading of the sources', async () => {
    const { storage, corrections, first } = await library();
    await corrections.correct(first, georgiaIsAState, false);
    await corrections.correct(first, addFrance, false);
    const again = await library(storage);
    expect(again.countries()).toEqual(['US FR', 'GE', 'FR']);
    expect(again.corrections.all()).toMatchObject([{ source: '0.txt', edits: [georgiaIsAState, addFrance] }]);
  });

  it('of an article that is not there changes nothing', async () => {
    const { corrections, countries } = await library();
    expect(await corrections.correct('gone', removeGeorgia, false)).toEqual([]);
    expect(corrections.alike('gone', removeGeorgia)).toEqual({ articles: 0, likeness: null });
    expect(countries()).toEqual(['GE', 'GE', 'FR']);
  });

  it('holds until the page is closed where it can’t be kept, and says that it was not', async () => {
    const full = {
      ...memoryStorage(),
      keepCorrections: () => Promise.reject(new Error('QuotaExceededError')),
    };
    const { corrections, countries, first } = await library(full);
    await expect(corrections.correct(first, removeGeorgia, false)).rejects.toThrow('QuotaExceededError');
    expect(countries()).toEqual(['', 'GE', 'FR']);
  });

  it('of an article is told with all that speaks for its tags, as they are corrected', async () => {
    const { corrections, first } = await library();
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

describe('A correction of all articles that are alike', () => {
  const LATER = story(
    'Georgia paints a bridge',
    'Painters in Georgia were told to come. Georgia has bought paint.',
  );

  it('reaches those that are brought in later, and only those that are alike', async () => {
    const { catalogue, corrections, countries, first } = await library();
    await corrections.correct(first, georgiaIsAState, true);
    catalogue.change([...catalogue.sources, ...sourcesOf(['', '', '', LATER]).slice(3)]);
    await corrections.apply();
    expect(countries()).toEqual(['US', 'US', 'FR', 'US']);
    expect(catalogue.find(EVERYTHING).counts.region.get('US')).toBe(3);
  });

  it('reaches texts that are read again, by another visit too', async () => {
    const { storage, catalogue, corrections, countries, first } = await library();
    await corrections.correct(first, removeGeorgia, true);
    catalogue.change(sourcesOf([...TEXTS].reverse()));
    await corrections.apply();
    expect(countries()).toEqual(['FR', '', '']);
    expect((await library(storage, [LATER])).countries()).toEqual(['']);
  });

  it('can be made where no other article is alike yet', async () => {
    const { storage, corrections, first } = await library(memoryStorage(), TEXTS.slice(0, 1));
    expect(corrections.alike(first, georgiaIsAState)).toMatchObject({
      articles: 0,
      likeness: { kind: 'name' },
    });
    await corrections.correct(first, georgiaIsAState, true);
    expect((await library(storage, [LATER])).countries()).toEqual(['US']);
  });

  it('is one record, which is exported, and undone as a whole, in articles that came later too', async () => {
    const { storage, corrections, first } = await library();
    const before = await corrections.correct(first, georgiaIsAState, true);
    expect(corrections.all()).toEqual([
      {
        source: '*',
        article: 'name, Georgia, name Georgia',
        edits: [georgiaIsAState],
        likeness: { kind: 'name', word: 'Georgia' },
      },
    ]);
    const later = await library(storage, [...TEXTS, LATER]);
    expect(later.countries()).toEqual(['US', 'US', 'FR', 'US']);
    await later.corrections.restore(before);
    expect(later.countries()).toEqual(['GE', 'GE', 'FR', 'GE']);
    expect(await storage.corrections()).toEqual([]);
  });

  it('gives way to what is said of an article itself, and to a later one about the same', async () => {
    const { corrections, countries, keys, first } = await library();
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
    const { catalogue, corrections, keys, first } = await library();
    await corrections.correct(first, georgiaIsAState, true);
    const [, second, paris] = catalogue.entries;
    if (!second || !paris) throw new Error('The library has three articles.');
    expect(corrections.saidOf(second)).toMatchObject({ edits: [], rules: [{ edits: [georgiaIsAState] }] });
    expect(corrections.saidOf(paris)).toEqual({ edits: [], rules: [] });
    const explained = await corrections.explain(keys[1] ?? '');
    expect(explained?.main.map(({ country }) => country)).toEqual(['US']);
  });
});

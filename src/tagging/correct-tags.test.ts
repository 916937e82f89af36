import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTaggingTables } from '../cli/tagging-tables';
import type { TagEdit } from '../model/correction';
import type { Tags } from '../model/tags';
import { correctTags, readingsOf } from './correct-tags';
import { articleOf } from './fixtures/article';
import { createTagger } from './tag-article';

const tagger = createTagger(readTaggingTables());
const article = articleOf('Georgia votes on bridge', [
  'Farmers in Georgia met Armenian builders. The parliament of Georgia votes in May.',
]);
const tags = tagger.tag(article);
const main = ({ main: countries }: Tags) => countries.map(({ country }) => country);
const ADDED = { score: 0, word: null, homonyms: [], evidence: [] };
const edit = (kind: 'add' | 'remove', group: 'region' | 'topic', value: string): TagEdit => ({
  kind,
  group,
  value,
});

describe('a correction', () => {
  test('adds a country the article mentions, with the words that do', () => {
    const { main: countries } = correctTags(tags, [edit('add', 'region', 'AM')]);
    expect(countries.map(({ country }) => country)).toEqual(['GE', 'AM']);
    expect(countries[1]?.evidence.map(({ text }) => text)).toEqual(['Armenian']);
  });

  test('adds a country, a region and a topic that no word speaks for', () => {
    const corrected = correctTags(tags, [
      edit('add', 'region', 'FR'),
      edit('add', 'region', '150'),
      edit('add', 'topic', 'sport'),
    ]);
    expect(corrected.main.at(-1)).toEqual({ country: 'FR', ...ADDED });
    expect(corrected.mentioned.at(-1)?.country).toBe('FR');
    expect(corrected.regions).toEqual([{ region: '150', ...ADDED }]);
    expect(corrected.topics.at(-1)).toEqual({ topic: 'medtop:15000000', ...ADDED });
  });

  test('removes a country, from those it mentions too', () => {
    const corrected = correctTags(tags, [edit('remove', 'region', 'GE')]);
    expect(main(corrected)).toEqual([]);
    expect(corrected.mentioned.map(({ country }) => country)).toEqual(['AM']);
  });

  test('changes nothing where it names no topic or repeats what is there', () => {
    expect(correctTags(tags, [edit('add', 'topic', 'gossip'), edit('add', 'region', 'GE')])).toEqual(tags);
  });

  test('of a name makes the tagger read it so: Georgia here is the US state', () => {
    const readings = readingsOf([{ kind: 'read', name: 'Georgia', country: 'US' }]);
    const reread = tagger.tag(article, readings);
    expect(main(reread)).toEqual(['US']);
    expect(reread.main[0]?.evidence.map(({ text }) => text)).toEqual(['Georgia', 'Georgia', 'Georgia']);
  });

  test('of a name to a country that has no such place is left aside', () => {
    expect(tagger.tag(article, new Map([['Georgia', 'FR']]))).toEqual(tags);
  });

  test('of one tag leaves all others as they are', () => {
    fc.assert(
      fc.property(fc.constantFrom('add', 'remove'), fc.constantFrom('GE', 'AM', 'FR'), (kind, country) => {
        const others = (some: Tags) => some.mentioned.filter(tag => tag.country !== country);
        const corrected = correctTags(tags, [edit(kind, 'region', country)]);
        expect(others(corrected)).toEqual(others(tags));
        expect(corrected.topics).toEqual(tags.topics);
      }),
    );
  });
});

describe('a name that several countries have places of', () => {
  test('comes with all it may stand for', () => {
    expect(tags.main[0]?.evidence[0]?.homonym).toEqual({
      name: 'Georgia',
      senses: [
        { country: 'GE', level: 'country' },
        { country: 'US', level: 'division' },
      ],
    });
    expect(tags.mentioned[1]?.evidence[0]?.homonym).toBeUndefined();
  });
});

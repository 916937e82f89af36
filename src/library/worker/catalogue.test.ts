import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Criteria,
  EVERYTHING,
  FILTERS,
  type FilterGroup,
  GROUPINGS,
  SORT_ORDERS,
} from '../../model/criteria';
import { lengthOf } from '../../model/filter-values';
import { readingMinutes } from '../../model/reading-time';
import { withAncestors } from '../../model/region';
import type { CountryTag } from '../../model/tags';
import { TOPICS } from '../../model/topic';
import { Catalogue } from './catalogue';
import { articlesOf, type Entry } from './entry';
import { indexed } from './fixtures/indexed';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';

const { catalogue, find } = await indexed(bundledSources());
const all = find(EVERYTHING);

const group = (values: Iterable<string>): fc.Arbitrary<FilterGroup> =>
  fc
    .shuffledSubarray([...values])
    .map(some => some.slice(0, 4))
    .chain(some =>
      fc.nat(some.length).map(cut => ({ chosen: some.slice(0, cut), excluded: some.slice(cut) })),
    );
const criteria: fc.Arbitrary<Criteria> = fc.record({
  headlinesOnly: fc.boolean(),
  sort: fc.constantFrom(...SORT_ORDERS),
  group: fc.constantFrom(...GROUPINGS),
  q: fc.constantFrom('', 'putin', 'ukraine', 'stoltenburg', '"north korea"', 'putin -kim', 'xyzzyplugh'),
  place: fc.constantFrom('main', 'mentioned'),
  region: group(all.counts.region.keys()),
  topic: group(all.counts.topic.keys()),
  state: group(['unread', 'read', 'starred']),
  source: group([...all.counts.source.keys(), 'gone.txt']),
  language: group(['en', 'fr']),
  length: group(all.counts.length.keys()),
});

const around = (tags: readonly CountryTag[]) => tags.flatMap(({ country }) => withAncestors(country));
const regionsOf = ({ head: { tags } }: Entry, place: Criteria['place'] = 'main') =>
  new Set([
    ...around(tags.main),
    ...tags.regions.flatMap(({ region }) => withAncestors(region)),
    ...(place === 'mentioned' ? around(tags.mentioned) : []),
  ]);
const topicsOf = ({ head }: Entry) =>
  new Set(head.tags.topics.map(({ topic }) => TOPICS.find(({ code }) => code === topic)?.slug ?? ''));
const passes = (values: ReadonlySet<string>, { chosen, excluded }: FilterGroup) =>
  (chosen.length === 0 || chosen.some(value => values.has(value))) &&
  !excluded.some(value => values.has(value));

describe('Finding', () => {
  it('without a search gives all articles in the order of the sources', () => {
    expect(all.total).toBe(17);
    expect([...all.rows]).toEqual([...catalogue.entries.keys()]);
    expect(all.readAs).toEqual([]);
  });

  it('takes a search of blanks for none, which would put the newer first', async () => {
    const newer = STORY.replace('June 19, 2024', 'June 20, 2024').replace('Council', 'Town');
    const two = await indexed([sourceOf(recordOf('a.txt'), STORY), sourceOf(recordOf('b.txt'), newer)]);
    expect([...two.find({ ...EVERYTHING, q: '  ' }).rows]).toEqual([0, 1]);
  });

  it('gives exactly those articles that search and filters leave, best first', () => {
    fc.assert(
      fc.property(criteria, wanted => {
        const { q, headlinesOnly, sort } = wanted;
        const searched = [...find({ ...EVERYTHING, q, headlinesOnly, sort }).rows];
        const expected = searched.filter(row => {
          const entry = catalogue.entries[row];
          const known = (ids: readonly string[]) => ids.filter(id => catalogue.source(id));
          return (
            entry &&
            passes(regionsOf(entry, wanted.place), wanted.region) &&
            passes(topicsOf(entry), wanted.topic) &&
            passes(new Set(['unread']), wanted.state) &&
            passes(new Set([entry.source.record.id]), {
              chosen: known(wanted.source.chosen),
              excluded: known(wanted.source.excluded),
            }) &&
            passes(new Set(['en']), wanted.language) &&
            passes(new Set([lengthOf(readingMinutes(entry.head.words))]), wanted.length)
          );
        });
        const found = find({ ...wanted, group: 'nothing' });
        expect([...found.rows]).toEqual(expected);
        expect(found.total).toBe(expected.length);
      }),
    );
  });

  it('counts for every value what one would get by choosing it alone', () => {
    fc.assert(
      fc.property(criteria, wanted => {
        const { counts } = find(wanted);
        for (const name of FILTERS) {
          for (const value of all.counts[name].keys()) {
            const alone = { ...wanted, [name]: { chosen: [value], excluded: [] } };
            expect(counts[name].get(value) ?? 0, `${name} ${value}`).toBe(find(alone).total);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts a region with an article on two of its countries once', () => {
    const twice = catalogue.entries.find(
      ({ head }) => head.tags.main.filter(({ country }) => withAncestors(country).includes('150')).length > 1,
    );
    expect(twice).toBeDefined();
    const inEurope = catalogue.entries.filter(entry => regionsOf(entry).has('150'));
    expect(all.counts.region.get('150')).toBe(inEurope.length);
  });

  it('finds unread, read and starred articles as they are marked', () => {
    const marked = new Catalogue(bundledSources());
    const [first] = marked.entries;
    if (!first) throw new Error('unreachable');
    marked.setReading(first, { read: true, starred: true });
    const state = (chosen: string) =>
      marked.find({ ...EVERYTHING, state: { chosen: [chosen], excluded: [] } }).rows;
    expect([...state('starred')]).toEqual([0]);
    expect([...state('read')]).toEqual([0]);
    expect(state('unread')).toHaveLength(16);
  });

  it('says how a mistyped word was read', () => {
    expect(find({ ...EVERYTHING, q: 'stoltenburg' }).readAs).toEqual([
      { typed: 'stoltenburg', word: 'stoltenberg' },
    ]);
  });

  it('finds an article by the country it is about, however its text calls it', async () => {
    const american = (await articlesOf(catalogue.entries)).findIndex(
      article =>
        article?.tags.main.some(({ country }) => country === 'US') &&
        !JSON.stringify(article.body).includes('United States') &&
        !article.headline.text.includes('United States'),
    );
    expect(american).toBeGreaterThanOrEqual(0);
    expect([...find({ ...EVERYTHING, q: '"united states"' }).rows]).toContain(american);
  });
});

describe('A change of the sources', () => {
  const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map(id =>
    sourceOf(recordOf(id), STORY.replace('Council', `Council ${id}`)),
  );
  if (!a || !b || !c) throw new Error('unreachable');
  const answer = ({ catalogue, find }: Awaited<ReturnType<typeof indexed>>, wanted: Criteria) => {
    const { rows, ...rest } = find(wanted);
    return { ...rest, keys: Array.from(rows, row => catalogue.at(row)?.key) };
  };

  it('leaves the library as one that was read anew, whatever came and went', async () => {
    const shelf = fc
      .subarray([a, b, c, ...bundledSources().slice(1)])
      .chain(some => fc.shuffledSubarray(some));
    await fc.assert(
      fc.asyncProperty(shelf, shelf, criteria, async (before, after, wanted) => {
        const changed = await indexed(before);
        changed.catalogue.change(after);
        await changed.index.follow();
        // Equal hits of a search stand by their rows, which tell when they came.
        const inOrder = { ...wanted, sort: wanted.sort === 'relevance' ? ('source' as const) : wanted.sort };
        expect(answer(changed, inOrder)).toEqual(answer(await indexed(after), inOrder));
      }),
      { numRuns: 30 },
    );
  });

  it('indexes what came and nothing else', async () => {
    const { catalogue: library, index, find } = await indexed([a, b]);
    const [first] = library.entries;
    const before = index.indexed;
    library.change([c, a]);
    await index.follow();
    expect(index.indexed - before).toBe(1);
    expect(library.entries[1]).toBe(first);
    expect(find({ ...EVERYTHING, q: 'council' }).total).toBe(2);
  });

  it('keeps the row of an article that comes out the same when its source is read again', async () => {
    const { catalogue: library, index } = await indexed([b, a]);
    const before = index.indexed;
    library.change([sourceOf(recordOf('a.txt'), STORY.replace('Council', 'Council a.txt'))]);
    await index.follow();
    expect(index.indexed - before).toBe(0);
    expect(library.entries.map(({ row }) => row)).toEqual([1]);
  });

  it('keeps what the reader did with the articles that stay, also where their record is another', () => {
    const library = new Catalogue([a, b]);
    const [first] = library.entries;
    if (first) library.setReading(first, { starred: true });
    library.change([{ ...a, record: { ...a.record, title: 'Other' } }]);
    expect(library.entries[0]).toMatchObject({
      reading: { starred: true },
      source: { record: { title: 'Other' } },
    });
  });

  it('leads a link to a text that went to the same text in another source', () => {
    const [one, two] = ['one.txt', 'two.txt'].map(id => sourceOf(recordOf(id), STORY));
    if (!one || !two) throw new Error('unreachable');
    const library = new Catalogue([one, two]);
    const { id } = one.heads.at(0);
    library.change([two]);
    expect(library.entry(id)?.source).toBe(two);
    expect(new Catalogue([two]).entry(`${id}@one.txt`)?.source).toBe(two);
  });
});

describe('The sources of a catalogue', () => {
  const read = sourceOf(recordOf('read.txt'), STORY);
  const some = new Catalogue([{ record: recordOf('failed.txt'), code: 'missing', stored: null }, read]);

  it('are found by their ids', () => {
    expect(some.source('read.txt')).toBe(read);
  });

  it('are null where they failed or are not there', () => {
    expect(some.source('failed.txt')).toBeNull();
    expect(some.source('other.txt')).toBeNull();
  });

  it('add no article where they failed', () => {
    expect(some.entries).toHaveLength(read.heads.ids.length);
  });
});

import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/criteria';
import { ALL, Catalogue } from './catalogue';
import { indexed } from './fixtures/indexed';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { openFrontPage } from './open-front-page';

/** A story that has nothing in common with the one of the fixtures. */
const OTHER_STORY = `Kenyan runner wins the marathon of Nairobi in the rain

NAIROBI, Kenya — Wanjiru Cheptoo won the Nairobi marathon on Sunday after a race in pouring rain that forced a third of the athletes to give up.

"I thought of nothing but the next kilometre," the champion said after the race. Kenya's athletics federation called it the hardest marathon in the history of the city.
`;

const { catalogue, find, matching } = await indexed(bundledSources());
const whole = await openFrontPage(catalogue, EVERYTHING);
const stories = (page: typeof whole) => page.sections.flatMap(section => section.stories);

describe('The front page of a library', () => {
  it('tells how much there is, and how long it takes to read', () => {
    const words = catalogue.entries.reduce((sum, { head }) => sum + head.words, 0);
    expect(whole).toMatchObject({ articles: 17, sources: 2, words });
    expect(whole.minutes).toBeGreaterThan(words / 300);
    expect(whole.minutes).toBeLessThan(words / 200);
  });

  it('shows each story with its first lines and the reason', () => {
    expect(stories(whole).length).toBeGreaterThan(10);
    for (const { headline, opening, why } of stories(whole)) {
      expect(headline.text).not.toBe('');
      expect(opening[0]).not.toBe('');
      expect(why.rule).not.toBe('');
    }
  });

  it('has the story of the bundled texts that two articles tell under the same words once', () => {
    const headlines = stories(whole).map(({ headline }) => headline.text);
    expect(headlines.filter(text => text.startsWith('Biden hosts NATO chief'))).toHaveLength(1);
  });

  it('has a story once that two sources tell in nearly the same words under other headlines', async () => {
    const again = STORY.replace(/^.*/, 'Library to stay, says the council').replace('two hundred', '200');
    const three = new Catalogue([
      sourceOf(recordOf('a.txt'), OTHER_STORY),
      sourceOf(recordOf('b.txt'), STORY),
      sourceOf(recordOf('c.txt'), again),
    ]);
    const page = await openFrontPage(three, EVERYTHING);
    expect(stories(page).map(({ row }) => row)).toEqual([1, 0]);
  });

  it('is narrowed by search and filters, the best match in front', async () => {
    const criteria = { ...EVERYTHING, q: 'stoltenburg' };
    const page = await openFrontPage(catalogue, criteria, matching(criteria));
    const found = find(criteria);
    expect(page.articles).toBe(found.total);
    expect(stories(page)[0]).toMatchObject({ row: found.rows[0], why: { rule: 'best-match' } });
    expect(stories(page)[0]?.headline.marks).toHaveLength(1);
  });

  it('begins with the newest, and under an order the reader chose with its first', async () => {
    const dated = (id: string, date: string) => sourceOf(recordOf(id), STORY.replace('June 19, 2024', date));
    const two = new Catalogue([dated('old.txt', 'June 19, 2023'), dated('new.txt', 'June 19, 2025')]);
    expect(stories(await openFrontPage(two, EVERYTHING))[0]?.row).toBe(1);
    expect(stories(await openFrontPage(two, { ...EVERYTHING, sort: 'source' }))[0]).toMatchObject({
      row: 0,
      why: { rule: 'first' },
    });
  });

  it('has its lead alone while places and topics are to come, and the same lead with them', async () => {
    const sources = bundledSources(null);
    const untagged = await openFrontPage(new Catalogue(sources), EVERYTHING, ALL, 'coming');
    expect(untagged.sections.map(({ kind }) => kind)).toEqual(['lead']);
    expect(stories(untagged)[0]).toMatchObject({ row: stories(whole)[0]?.row, country: null, topic: null });
  });

  it('shows what came since the visit before', async () => {
    const before = { time: 0, fresh: new Set(catalogue.entries.slice(15).map(({ id }) => id)) };
    const page = await openFrontPage(catalogue, EVERYTHING, ALL, 'there', before);
    const fresh = page.sections.find(({ kind }) => kind === 'new');
    expect(fresh?.stories.map(({ row }) => row)).toEqual([15, 16]);
    expect(whole.sections.some(({ kind }) => kind === 'new')).toBe(false);
  });

  it('offers what is half read once, however far down it stands, and narrowed like the rest', async () => {
    const many = new Catalogue([
      ...Array.from({ length: 310 }, (_, at) =>
        sourceOf(recordOf(`${at}.txt`), STORY.replace('another year', `${at} years`)),
      ),
      sourceOf(recordOf('last.txt'), OTHER_STORY),
    ]);
    const last = many.entries.at(-1);
    if (!last) throw new Error('The library is empty.');
    last.position = { block: 1, offset: 0, seen: 0.5, time: 1 };
    const page = await openFrontPage(many, EVERYTHING);
    const begun = page.sections.find(({ kind }) => kind === 'begun');
    expect(begun?.stories).toMatchObject([{ row: last.row, minutesLeft: 1 }]);
    expect(stories(page).filter(({ row }) => row === last.row)).toHaveLength(1);
    const others = { ...EVERYTHING, source: { chosen: [], excluded: [last.source.record.id] } };
    expect((await openFrontPage(many, others)).sections.map(({ kind }) => kind)).not.toContain('begun');
  });

  it('is empty where nothing is found', async () => {
    const criteria = { ...EVERYTHING, q: 'xyzzyplugh' };
    const nothing = await openFrontPage(catalogue, criteria, matching(criteria));
    expect(nothing).toMatchObject({ articles: 0, sources: 0, words: 0, sections: [] });
  });
});

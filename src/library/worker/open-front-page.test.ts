import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/criteria';
import { Catalogue } from './catalogue';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { openFrontPage } from './open-front-page';

const catalogue = new Catalogue(bundledSources());
const whole = openFrontPage(catalogue, EVERYTHING);
const stories = (page: typeof whole) => page.sections.flatMap(section => section.stories);

describe('The front page of a library', () => {
  it('tells how much there is, and how long it takes to read', () => {
    const words = catalogue.entries.reduce((sum, { article }) => sum + article.words, 0);
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

  it('is narrowed by search and filters, the best match in front', () => {
    const criteria = { ...EVERYTHING, q: 'stoltenburg' };
    const page = openFrontPage(catalogue, criteria);
    const found = catalogue.find(criteria);
    expect(page.articles).toBe(found.total);
    expect(stories(page)[0]).toMatchObject({ row: found.rows[0], why: { rule: 'best-match' } });
    expect(stories(page)[0]?.headline.marks).toHaveLength(1);
  });

  it('begins with the newest, and under an order the reader chose with its first', () => {
    const dated = (id: string, date: string) => sourceOf(recordOf(id), STORY.replace('June 19, 2024', date));
    const two = new Catalogue([dated('old.txt', 'June 19, 2023'), dated('new.txt', 'June 19, 2025')]);
    expect(stories(openFrontPage(two, EVERYTHING))[0]?.row).toBe(1);
    expect(stories(openFrontPage(two, { ...EVERYTHING, sort: 'source' }))[0]).toMatchObject({
      row: 0,
      why: { rule: 'first' },
    });
  });

  it('has its lead alone while places and topics are to come, and the same lead with them', () => {
    const untagged = openFrontPage(new Catalogue(bundledSources(null)), EVERYTHING, 'coming');
    expect(untagged.sections.map(({ kind }) => kind)).toEqual(['lead']);
    expect(stories(untagged)[0]).toMatchObject({ row: stories(whole)[0]?.row, country: null, topic: null });
  });

  it('shows what came since the visit before', () => {
    const known = new Set(catalogue.entries.slice(0, 15).map(({ article }) => article.id));
    const page = openFrontPage(catalogue, EVERYTHING, 'there', { time: 0, known });
    const fresh = page.sections.find(({ kind }) => kind === 'new');
    expect(fresh?.stories.map(({ row }) => row)).toEqual([15, 16]);
    expect(whole.sections.some(({ kind }) => kind === 'new')).toBe(false);
  });

  it('is empty where nothing is found', () => {
    const nothing = openFrontPage(catalogue, { ...EVERYTHING, q: 'xyzzyplugh' });
    expect(nothing).toMatchObject({ articles: 0, sources: 0, words: 0, sections: [] });
  });
});

import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../model/article';
import type { TaggedArticle } from '../../model/tagged-article';
import type { MarkedText } from '../list-protocol';
import { articlesOf } from './entry';
import { indexed } from './fixtures/indexed';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { openingOf, type Shown, shownOf, summarise } from './summarise';
import { summariseFound } from './summarise-found';

const { catalogue, terms } = await indexed(bundledSources());
const shown = await shownOf(catalogue.entries);
const marked = ({ text, marks }: MarkedText) => marks.map(({ start, end }) => text.slice(start, end));

const source = sourceOf(recordOf('a.txt'), STORY);
const story = await indexed([source]);
const [entry] = story.catalogue.entries;
const [article] = await articlesOf(story.catalogue.entries);
const part = (text: string): TextPart => ({
  text,
  span: { source: 'a.txt', firstLine: 1, lastLine: 1, start: 0, end: 0 },
});
const paragraph = (text: string) => ({ kind: 'paragraph' as const, ...part(text) });

/** The story with some of its parts changed. */
function storyWith(changes: Partial<TaggedArticle> = {}): Required<Shown> & { article: TaggedArticle } {
  if (!entry || !article) throw new Error('The story is no article.');
  const { row, key, reading } = entry;
  const changed = { ...article, ...changes };
  return { entry: { row, key, head: changed, source, reading }, article: changed };
}

describe('What the list shows of an article', () => {
  it('is headline, place, first country and topic, minutes and where it is from', () => {
    expect(summarise(storyWith())).toMatchObject({
      row: 0,
      key: entry?.key,
      headline: { text: 'Council votes to keep the library open', marks: [] },
      dateline: 'Kyiv, Ukraine',
      date: '2024-06-19',
      country: 'UA',
      topic: article?.tags.topics[0]?.topic ?? null,
      language: 'en',
      minutes: 1,
      publisher: 'Title of a.txt',
    });
  });

  it('names the publisher where it is known', () => {
    const known = { ...recordOf('a.txt'), publisher: 'The Ambleford Gazette' };
    const { entry, article } = storyWith();
    const published = { entry: { ...entry, source: { ...source, record: known } }, article };
    expect(summarise(published).publisher).toBe('The Ambleford Gazette');
  });

  it('has neither country nor topic where the tags have none', () => {
    const untagged = storyWith({ tags: { main: [], mentioned: [], regions: [], topics: [] } });
    expect(summarise(untagged)).toMatchObject({ country: null, topic: null });
  });
});

describe('An article whose text the database has lost', () => {
  it('is shown without an excerpt', () => {
    const lost = { ...storyWith(), article: undefined };
    const { headline, excerpt } = summariseFound(lost, story.terms('council pool'));
    expect(marked(headline)).toEqual(['Council']);
    expect(excerpt).toEqual({ text: '', marks: [] });
  });
});

describe('The opening of an article', () => {
  it('is its first two paragraphs, without the dateline', () => {
    const opening = openingOf(storyWith().article);
    expect(opening).toHaveLength(2);
    expect(opening[0]).toMatch(/^The town council voted/);
    expect(opening[1]).toMatch(/^"We learnt to read/);
  });

  it('passes over crossheads, captions and credits', () => {
    const body = [
      { ...paragraph('A photo.'), kind: 'caption' as const },
      paragraph('First.'),
      { ...paragraph('Next'), kind: 'crosshead' as const },
      paragraph('Second.'),
      paragraph('Third.'),
    ];
    expect(openingOf(storyWith({ body, dateline: null }).article)).toEqual(['First.', 'Second.']);
  });

  it('is cut at a word where a paragraph is long', () => {
    const text = 'Council '.repeat(100).trim();
    const [first = ''] = openingOf(storyWith({ body: [paragraph(text)], dateline: null }).article);
    expect(first).toMatch(/^(?:Council )+…$/);
    expect(first.length).toBeGreaterThan(400);
    expect(first.length).toBeLessThan(430);
  });

  it('is not cut down to its first word where the script has no spaces', () => {
    const text = `IMF ${'总裁周二在北京表示中国经济增长将放缓。'.repeat(40)}`;
    const [first = ''] = openingOf(storyWith({ body: [paragraph(text)], dateline: null }).article);
    expect(first.length).toBeGreaterThan(400);
    expect(first.length).toBeLessThan(430);
    expect(text.startsWith(first.replace(/ …$/, ''))).toBe(true);
  });
});

describe('The excerpt', () => {
  it('is not cut within a character that takes two units', () => {
    const text = `${'漢'.repeat(419)}𠮷${'漢'.repeat(50)}`;
    const [opening = ''] = openingOf(storyWith({ body: [paragraph(text)], dateline: null }).article);
    expect(opening).toBe(`${'漢'.repeat(419)} …`);
  });

  it('is the deck without a search', () => {
    expect(summarise(storyWith({ deck: part('A close vote.') })).excerpt).toEqual({
      text: 'A close vote.',
      marks: [],
    });
  });

  it('is the first paragraph where there is no deck, and empty where there is no body either', () => {
    const story = storyWith({ deck: null });
    const { excerpt } = summarise(story);
    expect(excerpt).toEqual({ text: openingOf(story.article)[0], marks: [] });
    expect(summarise(storyWith({ deck: null, body: [] })).excerpt).toEqual({ text: '', marks: [] });
  });

  it('is under a search the passage that has the matches', () => {
    const { excerpt, headline } = summariseFound(storyWith(), story.terms('swimming pool'));
    expect(marked(excerpt)).toEqual(['swimming', 'pool']);
    expect(excerpt.text).toMatch(/^… /);
    expect(marked(headline)).toEqual([]);
  });

  it('goes on as without a search where only the headline matches', () => {
    const one = storyWith({ deck: null });
    const { excerpt, headline } = summariseFound(one, story.terms('title:council'));
    expect(marked(headline)).toEqual(['Council']);
    expect(excerpt).toEqual({ text: openingOf(one.article)[0], marks: [] });
  });

  it.each(['putin', 'ukraine', '"north korea"', 'stoltenburg'])(
    'for %s is a piece of the text with the matches marked, in every article',
    q => {
      const words = terms(q).flatMap(({ matches }) => matches.flatMap(({ words }) => words));
      for (const one of shown) {
        const { excerpt } = summariseFound(one, terms(q));
        for (const mark of marked(excerpt)) {
          expect(words.some(word => mark.toLowerCase().includes(word))).toBe(true);
        }
        if (excerpt.marks.length === 0) continue;
        const piece = excerpt.text.replace(/^… /, '').replace(/ …$/, '');
        expect(one.article?.body.some(({ text }) => text.includes(piece))).toBe(true);
      }
    },
  );

  it('says by its dots whether the text goes on', () => {
    for (const one of shown) {
      const { excerpt } = summariseFound(one, terms('putin'));
      const piece = excerpt.text.replace(/^… /, '').replace(/ …$/, '');
      const block = one.article?.body.find(({ text }) => text.includes(piece));
      if (excerpt.marks.length === 0 || !block) continue;
      expect(excerpt.text.startsWith('… ')).toBe(!block.text.startsWith(piece));
      expect(excerpt.text.endsWith(' …')).toBe(!block.text.endsWith(piece));
    }
  });
});

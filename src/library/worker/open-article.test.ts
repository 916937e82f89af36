import { describe, expect, it } from 'vitest';
import type { SetAsidePart } from '../../model/stored-source';
import { markRanges } from '../../search/marks';
import { Catalogue, type Entry } from './catalogue';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { articleMarks, openArticle } from './open-article';

const catalogue = new Catalogue(bundledSources());
const part = (firstLine: number, reason: SetAsidePart['reason'] = 'newsletter'): SetAsidePart => ({
  firstLine,
  lastLine: firstLine,
  reason,
  lines: 1,
});

/** Three times the same story, with parts set aside at the given lines; the stories begin at 1, 11 and 21. */
function threeStories(setAside: SetAsidePart[], firstLines = [1, 11, 21]): readonly Entry[] {
  const { articles, ...source } = sourceOf(recordOf('a.txt'), STORY);
  const [story] = articles;
  if (!story) throw new Error('The story is no article.');
  const copies = firstLines.map((firstLine, at) => ({
    ...story,
    id: `story-${at}`,
    span: { ...story.span, firstLine, lastLine: firstLine + 6 },
  }));
  return new Catalogue([{ ...source, articles: copies, setAside }]).entries;
}
const besideEach = (entries: readonly Entry[]) =>
  entries.map(entry => openArticle(entry).setAside.map(({ firstLine }) => firstLine));

describe('What was set aside beside an article', () => {
  it('is what stands inside it and behind it, up to the next', () => {
    expect(besideEach(threeStories([part(3), part(9), part(20), part(29)]))).toEqual([[3, 9], [20], [29]]);
  });

  it('is with the first article also what stands before it', () => {
    expect(besideEach(threeStories([part(1), part(4), part(12)], [5, 11, 21]))).toEqual([[1, 4], [12], []]);
  });

  it('has no kickers and date lines, which the article shows itself', () => {
    expect(besideEach(threeStories([part(10, 'lead-in'), part(20, 'lead-in')]))).toEqual([[], [], []]);
  });

  it('is in one place each: every part of a source stands beside exactly one of its articles', () => {
    for (const source of catalogue.sources) {
      if (!('articles' in source) || source.articles.length === 0) continue;
      const entries = catalogue.entries.filter(entry => entry.source === source);
      const beside = entries.flatMap(entry => openArticle(entry).setAside);
      expect(beside).toEqual(source.setAside.filter(({ reason }) => reason !== 'lead-in'));
    }
  });

  it('says how many of its lines are filled', () => {
    for (const { setAside } of catalogue.entries.map(entry => openArticle(entry))) {
      for (const { firstLine, lastLine, lines } of setAside) {
        expect(lines).toBeGreaterThan(0);
        expect(lines).toBeLessThanOrEqual(lastLine - firstLine + 1);
      }
    }
  });
});

describe('An opened article', () => {
  it('comes with its key, its source and the minutes it takes', () => {
    const [entry] = new Catalogue([sourceOf(recordOf('a.txt'), STORY)]).entries;
    if (!entry) throw new Error('The story is no article.');
    expect(openArticle(entry)).toEqual({
      row: 0,
      edits: [],
      key: entry.article.id,
      reading: { read: false, starred: false },
      article: entry.article,
      minutes: 1,
      record: recordOf('a.txt'),
      setAside: [],
    });
  });
});

describe('The marks of an article', () => {
  const marked = (q: string) => {
    const story = new Catalogue([sourceOf(recordOf('a.txt'), STORY)]);
    const [entry] = story.entries;
    if (!entry) throw new Error('The story is no article.');
    const { headline, deck, byline, body } = articleMarks(entry, story.terms({ q, headlinesOnly: false }));
    const cut = (text: string | undefined, marks: typeof headline) =>
      marks.map(({ start, end }) => text?.slice(start, end));
    return {
      headline: cut(entry.article.headline.text, headline),
      deck: cut(entry.article.deck?.text, deck),
      byline: cut(entry.article.byline?.text, byline),
      body: body.flatMap((marks, at) => cut(entry.article.body[at]?.text, marks)),
    };
  };

  it('stand at the words that were searched for, in every part', () => {
    expect(marked('library')).toMatchObject({ headline: ['library'], byline: [] });
    expect(marked('library').body.length).toBeGreaterThan(1);
    expect(new Set(marked('library').body)).toEqual(new Set(['library']));
    expect(marked('doe').byline).toEqual(['Doe']);
  });

  it('stay within the part that was searched', () => {
    expect(marked('title:library').headline).toEqual(['library']);
    expect(marked('title:library').body).toEqual([]);
    expect(marked('by:jane')).toEqual({ headline: [], deck: [], byline: ['Jane'], body: [] });
  });

  it('are none without a search', () => {
    expect(marked('')).toEqual({ headline: [], deck: [], byline: [], body: [] });
  });

  it('are given for every block of a body', () => {
    const terms = catalogue.terms({ q: 'putin', headlinesOnly: false });
    for (const entry of catalogue.entries) {
      const { body } = articleMarks(entry, terms);
      expect(body).toEqual(entry.article.body.map(({ text }) => markRanges(text, terms)));
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { SetAsidePart } from '../../model/stored-source';
import { markRanges } from '../../search/marks';
import { Catalogue } from './catalogue';
import { articlesOf, type Entry } from './entry';
import { indexed } from './fixtures/indexed';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';
import { openArticle } from './open-article';
import { heldArticles, isRead } from './shelved-source';
import { articleMarks } from './summarise-found';

const { catalogue, terms } = await indexed(bundledSources());
const part = (firstLine: number, reason: SetAsidePart['reason'] = 'newsletter'): SetAsidePart => ({
  firstLine,
  lastLine: firstLine,
  reason,
  lines: 1,
});

/** Three times the same story, with parts set aside at the given lines; the stories begin at 1, 11 and 21. */
async function threeStories(setAside: SetAsidePart[], firstLines = [1, 11, 21]): Promise<readonly Entry[]> {
  const source = sourceOf(recordOf('a.txt'), STORY);
  const [story] = await source.articles([0]);
  if (!story) throw new Error('The story is no article.');
  const copies = firstLines.map((firstLine, at) => ({
    ...story,
    id: `story-${at}`,
    span: { ...story.span, firstLine, lastLine: firstLine + 6 },
  }));
  return new Catalogue([{ ...source, ...heldArticles(copies), setAside }]).entries;
}
const asideOf = async (entries: readonly Entry[]) =>
  (await Promise.all(entries.map(entry => openArticle(entry)))).map(({ setAside }) => setAside);
const besideEach = async (entries: Promise<readonly Entry[]>) =>
  (await asideOf(await entries)).map(parts => parts.map(({ firstLine }) => firstLine));

describe('What was set aside beside an article', () => {
  it('is what stands inside it and behind it, up to the next', async () => {
    expect(await besideEach(threeStories([part(3), part(9), part(20), part(29)]))).toEqual([
      [3, 9],
      [20],
      [29],
    ]);
  });

  it('is with the first article also what stands before it', async () => {
    expect(await besideEach(threeStories([part(1), part(4), part(12)], [5, 11, 21]))).toEqual([
      [1, 4],
      [12],
      [],
    ]);
  });

  it('has no kickers and date lines, which the article shows itself', async () => {
    expect(await besideEach(threeStories([part(10, 'lead-in'), part(20, 'lead-in')]))).toEqual([[], [], []]);
  });

  it('is in one place each: every part of a source stands beside exactly one of its articles', async () => {
    for (const source of catalogue.sources) {
      if (!isRead(source) || source.heads.ids.length === 0) continue;
      const entries = catalogue.entries.filter(entry => entry.source === source);
      const beside = (await asideOf(entries)).flat();
      expect(beside).toEqual(source.setAside.filter(({ reason }) => reason !== 'lead-in'));
    }
  });

  it('says how many of its lines are filled', async () => {
    for (const setAside of await asideOf(catalogue.entries)) {
      for (const { firstLine, lastLine, lines } of setAside) {
        expect(lines).toBeGreaterThan(0);
        expect(lines).toBeLessThanOrEqual(lastLine - firstLine + 1);
      }
    }
  });
});

describe('An opened article', () => {
  it('comes with its key, its source and the minutes it takes', async () => {
    const [entry] = new Catalogue([sourceOf(recordOf('a.txt'), STORY)]).entries;
    if (!entry) throw new Error('The story is no article.');
    const [article] = await articlesOf([entry]);
    expect(await openArticle(entry)).toEqual({
      row: 0,
      edits: [],
      rules: [],
      key: entry.id,
      reading: { read: false, starred: false },
      article,
      minutes: 1,
      record: recordOf('a.txt'),
      setAside: [],
    });
  });
});

describe('The marks of an article', () => {
  const marked = async (q: string) => {
    const story = await indexed([sourceOf(recordOf('a.txt'), STORY)]);
    const [article] = await articlesOf(story.catalogue.entries);
    if (!article) throw new Error('The story is no article.');
    const { headline, deck, byline, body } = articleMarks(article, story.terms(q));
    const cut = (text: string | undefined, marks: typeof headline) =>
      marks.map(({ start, end }) => text?.slice(start, end));
    return {
      headline: cut(article.headline.text, headline),
      deck: cut(article.deck?.text, deck),
      byline: cut(article.byline?.text, byline),
      body: body.flatMap((marks, at) => cut(article.body[at]?.text, marks)),
    };
  };

  it('stand at the words that were searched for, in every part', async () => {
    expect(await marked('library')).toMatchObject({ headline: ['library'], byline: [] });
    expect((await marked('library')).body.length).toBeGreaterThan(1);
    expect(new Set((await marked('library')).body)).toEqual(new Set(['library']));
    expect((await marked('doe')).byline).toEqual(['Doe']);
  });

  it('stay within the part that was searched', async () => {
    expect((await marked('title:library')).headline).toEqual(['library']);
    expect((await marked('title:library')).body).toEqual([]);
    expect(await marked('by:jane')).toEqual({ headline: [], deck: [], byline: ['Jane'], body: [] });
  });

  it('are none without a search', async () => {
    expect(await marked('')).toEqual({ headline: [], deck: [], byline: [], body: [] });
  });

  it('are given for every block of a body', async () => {
    for (const article of await articlesOf(catalogue.entries)) {
      if (!article) throw new Error('unreachable');
      const { body } = articleMarks(article, terms('putin'));
      expect(body).toEqual(article.body.map(({ text }) => markRanges(text, terms('putin'))));
    }
  });
});

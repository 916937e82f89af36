import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../search/parse-query';
import { Catalogue, type Entry } from './catalogue';
import { bundledSources } from './fixtures/texts';
import { resolveQuery } from './resolve-query';

const { entries } = new Catalogue(bundledSources());
const resolved = (q: string, among: readonly Entry[] = entries) => resolveQuery(parseQuery(q), among);
const count = (q: string) => entries.filter(resolved(q).accepts).length;

describe('The conditions of a query', () => {
  it('take a place by name, code, beginning of its name, or what people call it', () => {
    expect(count('in:ukraine')).toBe(5);
    expect(count('in:UA')).toBe(5);
    expect(count('in:ukrai')).toBe(5);
    expect(count('in:uk')).toBe(1);
    expect(count('in:usa')).toBe(count('in:"united states"'));
  });

  it('take a region with all its countries', () => {
    expect(count('in:europe')).toBe(17);
    expect(count('in:151')).toBe(count('in:"eastern europe"'));
  });

  it('take the region that a body stands for: the EU counts as Europe', () => {
    const [pork] = entries.filter(({ article }) => article.headline.text.includes('EU pork imports'));
    expect(pork?.article.tags.main.map(({ country }) => country)).toEqual(['CN']);
    expect(pork && resolved('in:europe').accepts(pork)).toBe(true);
  });

  it('take a topic by a word of its name', () => {
    expect(count('about:environment')).toBe(1);
    expect(count('about:war')).toBe(count('about:conflict'));
  });

  it('take a source by a part of its name', () => {
    expect(count('source:week')).toBe(1);
    expect(count('-source:week')).toBe(16);
  });

  it('take what the reader did', () => {
    const [first, ...others] = entries;
    if (!first) throw new Error('There is no article.');
    const read = [{ ...first, reading: { read: true, starred: true } }, ...others];
    const numberOf = (q: string) => read.filter(resolved(q, read).accepts).length;
    expect(numberOf('is:read')).toBe(1);
    expect(numberOf('is:unread')).toBe(16);
    expect(numberOf('is:starred')).toBe(1);
  });

  it('join: all of several, any around OR, none that is excluded', () => {
    expect(count('in:ukraine in:us')).toBe(3);
    expect(count('in:georgia OR in:austria')).toBe(3);
    expect(count('-in:russia')).toBe(8);
  });

  it('leave the words to the search', () => {
    const { words } = resolved('treaty in:"north korea" putin');
    expect(words.clauses.map(clause => clause.kind)).toEqual(['text', 'text']);
  });

  it('that mean nothing here are searched as words, and said', () => {
    for (const q of ['in:atlantis', 'about:gossip', 'source:nobody', 'in:toString', 'is:constructor']) {
      const { words, accepts, problems } = resolved(q);
      expect(problems, q).toHaveLength(1);
      expect(words.clauses, q).toHaveLength(1);
      expect(entries.every(accepts), q).toBe(true);
    }
  });
});

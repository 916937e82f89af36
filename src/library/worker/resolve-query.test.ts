import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../search/parse-query';
import { Catalogue } from './catalogue';
import { bundledSources } from './fixtures/texts';
import { resolveQuery } from './resolve-query';

const library = new Catalogue(bundledSources());
const resolved = (q: string, among = library) => resolveQuery(parseQuery(q), among);
const count = (q: string, among = library) => among.rows.filter(resolved(q, among).accepts).length;

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
    const [pork] = library.entries.filter(({ head }) => head.headline.text.includes('EU pork imports'));
    expect(pork?.head.tags.main.map(({ country }) => country)).toEqual(['CN']);
    expect(pork && resolved('in:europe').accepts(pork.row)).toBe(true);
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
    const read = new Catalogue(bundledSources());
    const [first] = read.entries;
    if (!first) throw new Error('There is no article.');
    read.setReading(first, { read: true, starred: true });
    expect(count('is:read', read)).toBe(1);
    expect(count('is:unread', read)).toBe(16);
    expect(count('is:starred', read)).toBe(1);
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
      expect(library.rows.every(accepts), q).toBe(true);
    }
  });
});

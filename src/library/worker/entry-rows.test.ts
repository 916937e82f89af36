import { describe, expect, it } from 'vitest';
import { Catalogue } from './catalogue';
import { bundledSources, recordOf, STORY, sourceOf } from './fixtures/texts';

describe('The key of an article', () => {
  const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map(id => sourceOf(recordOf(id), STORY));
  if (!a || !b || !c) throw new Error('unreachable');

  it('is its id', () => {
    expect(new Catalogue([a]).entries.map(({ key, id }) => key === id)).toEqual([true]);
  });

  it('names the source as well where an earlier one holds the same text', () => {
    const { entries } = new Catalogue([a, b, c]);
    const { id } = a.heads.at(0);
    expect(entries.map(({ key }) => key)).toEqual([id, `${id}@b.txt`, `${id}@c.txt`]);
  });

  it('leads to its article and to no other', () => {
    const several = new Catalogue([a, b, ...bundledSources()]);
    for (const entry of several.entries) expect(several.entry(entry.key)).toBe(entry);
    expect(several.entry('no such key')).toBeNull();
  });
});

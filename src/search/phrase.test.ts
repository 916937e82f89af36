import { describe, expect, it } from 'vitest';
import { SearchIndex } from './search-index';

function rows(query: string, ...articles: [headline: string, ...body: string[]][]): number[] {
  const index = new SearchIndex();
  articles.forEach(([headline, ...body], row) => {
    index.add(row, { headline, body });
  });
  return [...index.search(query).rows];
}

describe('a phrase', () => {
  it('stands in one part, its words side by side and in order', () => {
    const articles: [string, ...string[]][] = [
      ['North', 'Korea'],
      ['Korea, North'],
      ['North of Korea'],
      ['', 'In north, Korea', 'x'],
    ];
    expect(rows('"north korea"', ...articles)).toEqual([3]);
  });

  it('passes over the joined form of a compound', () => {
    expect(rows('"torn country"', ['A war-torn country'])).toEqual([0]);
    expect(rows('"war-torn country"', ['A war-torn country'], ['A wartorn country'])).toEqual([0]);
  });

  it('takes words of one letter and repeated words', () => {
    expect(rows('"a a b"', ['b a a b a'], ['a b a b'])).toEqual([0]);
  });

  it('is not mistyped', () => {
    expect(rows('"north korae"', ['North Korea'])).toEqual([]);
  });
});

describe('closeness', () => {
  it('puts words side by side before the same words far apart', () => {
    const apart = 'korea is a country and far away from it to the south and in the north lies a river';
    const together =
      'a country and far away from it to the south of it and in the north korea lies a river is';
    expect(rows('north korea', ['A', apart], ['B', together])).toEqual([1, 0]);
    expect(rows('north korea', ['B', together], ['A', apart])).toEqual([0, 1]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryParts, withoutPart } from './query-parts';

const labels = (q: string) => queryParts(q).map(({ label }) => label);

describe('The chips of a search', () => {
  it('are none for plain words', () => {
    expect(labels('putin treaty')).toEqual([]);
  });

  it('are none for quotation marks with nothing between them', () => {
    expect(labels('"" title:"" -"  " putin')).toEqual([]);
  });

  it('say conditions, phrases, fields, alternatives and what is excluded', () => {
    expect(labels('"foreign agent" in:georgia title:treaty by:ahn -nato moon OR mars')).toEqual([
      '“foreign agent”',
      'in georgia',
      'headline treaty',
      'by ahn',
      'not nato',
      'moon or mars',
    ]);
  });

  it('take their part out of the search and leave the rest', () => {
    const q = 'putin in:georgia -nato';
    const [place] = queryParts(q);
    expect(place && withoutPart(q, place)).toBe('putin -nato');
  });

  it('can all be taken out one after the other, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), typed => {
        let q = typed;
        for (let part = queryParts(q)[0]; part; part = queryParts(q)[0]) {
          const shorter = withoutPart(q, part);
          expect(shorter.length).toBeLessThan(q.length);
          q = shorter;
        }
      }),
    );
  });
});

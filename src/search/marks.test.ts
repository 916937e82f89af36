import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { markRanges } from './marks';
import type { MatchedTerm } from './matched-term';

function term(...words: string[]): MatchedTerm {
  return { typed: words.join(' '), matches: [{ kind: 'exact', part: 'any', words }] };
}

function marked(text: string, ...terms: MatchedTerm[]): string[] {
  return markRanges(text, terms).map(({ start, end }) => text.slice(start, end));
}

describe('markRanges', () => {
  it('marks every occurrence as it stands in the text', () => {
    expect(marked('Café, CAFÉ and cafe\u0301s: a cafe.', term('cafe'))).toEqual(['Café', 'CAFÉ', 'cafe']);
  });

  it('marks the word and not its possessive', () => {
    expect(marked('Putin’s visit', term('putin'))).toEqual(['Putin']);
  });

  it('marks what was looked for in the headline only there', () => {
    const moon: MatchedTerm = {
      typed: 'moon',
      matches: [{ kind: 'exact', part: 'headline', words: ['moon'] }],
    };
    expect(markRanges('To the moon', [moon], 'headline')).toEqual([{ start: 7, end: 11 }]);
    expect(markRanges('To the moon', [moon])).toEqual([]);
  });

  it('marks a phrase only where it stands whole', () => {
    expect(marked('north of Korea, North Korea', term('north', 'korea'))).toEqual(['North Korea']);
  });

  it('marks a compound once', () => {
    expect(marked('a war-torn land', term('war', 'torn'), term('wartorn'))).toEqual(['war-torn']);
    expect(marked('NATO-Ukraine talks', term('nato'), term('natoukraine'))).toEqual(['NATO']);
  });

  it('marks the whole character where a word is only part of one', () => {
    expect(marked('½ full', term('1'))).toEqual(['½']);
  });

  it('never changes the text: marked and unmarked stretches make it up again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, from) => {
        const terms = [term(fold(text.slice(from, from + 3))), term('a')];
        const ranges = markRanges(text, terms);
        const edges = [0, ...ranges.flatMap(({ start, end }) => [start, end]), text.length];
        const stretches = edges.slice(1).map((edge, at) => text.slice(edges[at], edge));
        expect(stretches.join('')).toBe(text);
      }),
    );
  });

  it('gives ranges in order and apart, within the text, for any text', () => {
    const words = fc.constantFrom('a', 'b', 'a-b', "a's", '½', 'é', '北京', ' ', '\ud83d\ude00', '.');
    fc.assert(
      fc.property(
        fc.array(words).map(w => w.join('')),
        text => {
          let at = 0;
          for (const { start, end } of markRanges(text, [
            term('a'),
            term('a', 'b'),
            term('ab'),
            term('北京'),
          ])) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHADES, shadeOf, shadeSteps } from './map-shades';

const most = fc.integer({ min: 1, max: 5000 });

describe('The shade of a country on the map', () => {
  it('is none without articles and the darkest for the most', () => {
    expect(shadeOf(0, 9)).toBe(0);
    fc.assert(fc.property(most, number => void expect(shadeOf(number, number)).toBe(SHADES)));
  });

  it('never grows lighter with more articles, and is seen from the first one on', () => {
    fc.assert(
      fc.property(most, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (number, shares) => {
        const shades = shares
          .map(share => Math.max(1, Math.round(share * number)))
          .sort((a, b) => a - b)
          .map(articles => shadeOf(articles, number));
        expect(shades).toEqual([...shades].sort((a, b) => a - b));
        expect(shades.every(shade => shade >= 1 && shade <= SHADES)).toBe(true);
      }),
    );
  });

  it('is told by the legend with the numbers of articles it stands for', () => {
    expect(shadeSteps(9)).toEqual([
      { shade: 1, from: 1, to: 1 },
      { shade: 2, from: 2, to: 2 },
      { shade: 3, from: 3, to: 3 },
      { shade: 4, from: 4, to: 6 },
      { shade: 5, from: 7, to: 9 },
    ]);
    expect(shadeSteps(1)).toEqual([{ shade: 5, from: 1, to: 1 }]);
    expect(shadeSteps(0)).toEqual([]);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Scores } from './scores';
import { topRows } from './top-rows';

it('gives as many rows as asked for, none of them clearly worse than one left out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1 }),
      fc.integer({ min: 1, max: 20 }),
      (totals, count) => {
        const scores = new Scores();
        const norms = {
          headline: new Float32Array(totals.length).fill(1),
          text: new Float32Array(totals.length).fill(1),
        };
        scores.reset(totals.length, norms, 1);
        scores.beginSlot(0);
        totals.forEach((worth, row) => {
          scores.add(
            { rows: Uint32Array.of(row), counts: Uint16Array.of(1), start: 0, length: 1 },
            1,
            worth,
            0xffff,
          );
        });
        const top = topRows(scores, count);
        expect(top.length).toBe(Math.min(count, totals.length));
        const worst = Math.min(...top.map(row => totals[row] ?? 0));
        const left = totals.filter((_, row) => !top.includes(row));
        expect(Math.max(0, ...left)).toBeLessThanOrEqual(worst + Math.max(...totals) / 128);
      },
    ),
  );
});

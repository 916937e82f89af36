import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderRows } from './order-rows';

it('puts better scores first, of equals the newer, then the smaller row', () => {
  const scores = fc.array(fc.constantFrom(0, 0.1, 0.25, 7, 1e6), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(scores, fc.func(fc.constantFrom(0, 20240619)), (score, dateOf) => {
      const rows = score.map((_, row) => row).reverse();
      const expected = [...rows].sort(
        (a, b) => (score[b] ?? 0) - (score[a] ?? 0) || dateOf(b) - dateOf(a) || a - b,
      );
      expect([...orderRows(rows, Float64Array.from(score), dateOf)]).toEqual(expected);
    }),
  );
});

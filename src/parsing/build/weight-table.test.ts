import { expect, it } from 'vitest';
import fitted from '../fitted-weights.json';
import packed from '../packed-weights.json';
import { packWeights } from './weight-table';

it('What is shipped is what was fitted: else `npm run pack:parse`', () => {
  expect(packed).toEqual(packWeights(fitted));
});

it('What was fitted is in hundredths, so that packing loses nothing', () => {
  const weights = [fitted.values, fitted.transitions, fitted.pages].flatMap(table =>
    Object.values(table).flat(),
  );
  expect(weights.filter(weight => Math.abs(weight * 100 - Math.round(weight * 100)) > 1e-9)).toEqual([]);
});

import { expect, it } from 'vitest';
import fitted from '../fitted-weights.json';
import packed from '../packed-weights.json';
import { packWeights } from './weight-table';

it('What is shipped is what was fitted: else `npm run pack:parse`', () => {
  expect(packed).toEqual(packWeights(fitted));
});

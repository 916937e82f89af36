import { expect, test } from 'vitest';
import { commonWords } from './common-words';

test('words that stand in lower case often are common, names are not', () => {
  const items = ['They split the bill.', 'A split vote in Lima.', 'Lima votes.'].map(text => ({
    text,
    topic: 'politics',
  }));
  const common = commonWords(items);
  expect(common.has('split')).toBe(true);
  expect(common.has('lima')).toBe(false);
  expect(common.has('nice')).toBe(true);
});

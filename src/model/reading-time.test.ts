import { expect, it } from 'vitest';
import { readingMinutes } from './reading-time';

it('takes a minute for 238 words, rounded', () => {
  expect([238, 476, 2380, 356, 358].map(readingMinutes)).toEqual([1, 2, 10, 1, 2]);
});

it('takes a minute at least', () => {
  expect([0, 1, 100].map(readingMinutes)).toEqual([1, 1, 1]);
});

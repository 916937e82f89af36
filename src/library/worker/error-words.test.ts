import { expect, it } from 'vitest';
import { errorWords } from './error-words';

it('A full disk is told in words, another fault in its own', () => {
  expect(errorWords(new DOMException('', 'QuotaExceededError'))).toMatch(/^There is no room left/);
  expect(errorWords(new Error('That import is over.'))).toBe('That import is over.');
  expect(errorWords('odd')).toBe('odd');
});

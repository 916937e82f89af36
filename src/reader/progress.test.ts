import { describe, expect, it } from 'vitest';
import { timeLeft } from './progress';

describe('What is left of an article', () => {
  it('is told in minutes, rounded as those of the whole are', () => {
    expect([0, 0.5, 0.51, 0.9].map(seen => timeLeft(2380, seen))).toEqual([
      '10 minutes left',
      '5 minutes left',
      '5 minutes left',
      '1 minute left',
    ]);
  });

  it('is a minute at least until the end is seen', () => {
    expect([0, 0.99].map(seen => timeLeft(20, seen))).toEqual(['1 minute left', '1 minute left']);
    expect(timeLeft(20, 1)).toBe('At the end');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCost } from './edit-cost';

const cost = (typed: string, word: string) => editCost(typed, word, 9);

describe('editCost', () => {
  it('is nothing for the word itself and only for it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
        expect(editCost(a, b, 99) === 0).toBe(a === b);
      }),
    );
  });

  it('takes a transposition, a doubled letter and a neighbouring key for smaller slips than any other edit', () => {
    for (const typed of ['goergia', 'georrgia', 'georgoa']) {
      expect(cost(typed, 'georgia')).toBeLessThan(cost('georgxa', 'georgia'));
    }
  });

  it('holds a wrong first letter against a word', () => {
    expect(cost('xutin', 'putin')).toBeGreaterThan(cost('puxin', 'putin'));
  });

  it('compares with the nearest beginning of a word where only that was typed', () => {
    expect(editCost('stolteb', 'stoltenberg', 9, true)).toBeLessThan(1.5);
    expect(editCost('stolteb', 'stoltenberg', 9, false)).toBeGreaterThan(3);
  });

  it('gives up beyond the limit', () => {
    expect(editCost('moscow', 'pyongyang', 2)).toBe(Number.POSITIVE_INFINITY);
  });

  it('copes with words longer than any before', () => {
    expect(cost('a'.repeat(500), 'a'.repeat(500))).toBe(0);
  });
});

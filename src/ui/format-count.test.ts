import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, formatCount } from './format-count';

describe('A count', () => {
  it('has its thousands parted as English does', () => {
    const english = new Intl.NumberFormat('en');
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000_000 }), count => formatCount(count) === english.format(count)),
    );
  });

  it('goes with a noun in the singular or plural', () => {
    expect([counted(1, 'article'), counted(1234, 'article')]).toEqual(['1 article', '1,234 articles']);
  });
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fold, foldWithOrigins } from './fold';

// Properties take a second or so, and several on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('fold', () => {
  it.each([
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['ёлка', 'елка'],
    ['ＦＵＬＬ ｗｉｄｔｈ', 'full width'],
    ['ﬁnance', 'finance'],
    ['İstanbul', 'istanbul'],
    ['ISTANBUL', 'istanbul'],
    ['ışık', 'isik'],
    ['Straße', 'strasse'],
    ['Ødegård', 'odegard'],
    ['ΣΟΦΟΣ', 'σοφοσ'],
    ['σοφός', 'σοφοσ'],
    ['١٢٣', '123'],
    ['१२३', '123'],
    ['مُحَمَّد', 'محمد'],
    ['إسرائيل', 'اسراييل'],
    ['Putin’s', "putin's"],
    ['ｶﾞｽ', 'ガス'],
    ['가', '가'],
  ])('takes %s for %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('keeps what tells words apart in Hindi and Japanese', () => {
    expect(fold('की')).not.toBe(fold('के'));
    expect(fold('ガス')).not.toBe(fold('カス'));
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('gives the same text with origins, and origins that never go back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { text: folded, origins } = foldWithOrigins(text);
        expect(folded).toBe(fold(text));
        expect(origins.length).toBe(folded.length + 1);
        expect([...origins]).toEqual([...origins].sort((a, b) => a - b));
        expect(origins.at(-1)).toBe(text.length);
      }),
    );
  });
});

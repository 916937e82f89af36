import { describe, expect, it } from 'vitest';
import { directionOf, directionOfMost } from './direction';

describe('The direction of a text', () => {
  it('is that of its language', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('he-IL')).toBe('rtl');
    expect(directionOf('en')).toBe('ltr');
    expect(directionOf('zh-Hant')).toBe('ltr');
  });

  it('is left to the text where the language is not known', () => {
    expect(directionOf('und')).toBe('auto');
  });

  it('is, for several, that of more than half of them', () => {
    expect(directionOfMost(['ar', 'he', 'en'])).toBe('rtl');
    expect(directionOfMost(['ar', 'en'])).toBe('ltr');
    expect(directionOfMost([])).toBe('ltr');
  });
});

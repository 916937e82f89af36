import { describe, expect, it } from 'vitest';
import { evenSpaces } from './even-spaces';

describe('Spaces in a text that is set', () => {
  it('are whole between two words', () => {
    expect(evenSpaces('likely to\u202fbring back that\u202factually\u202fcame')).toBe(
      'likely to bring back that actually came',
    );
  });

  it('stay narrow before French marks, in numbers and in Mongolian', () => {
    for (const text of ['«\u202fOui\u202f!\u202f»', '20\u202f000', '20\u202fkm', 'ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ'])
      expect(evenSpaces(text)).toBe(text);
  });
});

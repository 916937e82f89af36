import { describe, expect, it } from 'vitest';
import type { Evidence } from './tags';
import { weighedWords } from './weighed-words';

const found = (text: string, weight: number, start = 0): Evidence => ({
  text,
  part: 'body',
  block: 0,
  start,
  end: start + text.length,
  weight,
});

describe('The words that speak for a tag', () => {
  it('add up over all their places, whatever their capitals, the weightiest first', () => {
    const words = weighedWords([found('Kyiv', 2, 0), found('UKRAINE', 3, 10), found('Ukraine', 1.5, 30)]);
    expect(words.map(({ text, weight, evidence }) => [text, weight, evidence.length])).toEqual([
      ['UKRAINE', 4.5, 2],
      ['Kyiv', 2, 1],
    ]);
  });

  it('are none where nothing speaks for it', () => {
    expect(weighedWords([])).toEqual([]);
  });
});

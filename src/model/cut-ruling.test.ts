import { describe, expect, it } from 'vitest';
import { withRuling } from './cut-ruling';

const harbour = { line: 'The harbour is open', begins: true };
const weather = { line: 'Weather', begins: false };

describe('The rulings on where articles begin', () => {
  it('come one behind the other', () => {
    expect(withRuling(withRuling([], harbour), weather)).toEqual([harbour, weather]);
  });

  it('are taken back by a word against them', () => {
    expect(withRuling([harbour, weather], { ...harbour, begins: false })).toEqual([weather]);
  });
});

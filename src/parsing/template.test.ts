import { describe, expect, it } from 'vitest';
import { agreement, patternOf, TRAITS, type TraitName } from './template';

const bits = (...names: TraitName[]) =>
  names.reduce((sum, name) => sum | (1 << TRAITS.findIndex(trait => trait.name === name)), 0);

describe('patternOf', () => {
  const dated = bits('date-after', 'capitals');

  it('is what nearly all headlines share', () => {
    const pattern = patternOf([dated, dated, dated, bits('date-after')], []);
    expect(pattern).toEqual({ shared: dated });
  });

  it('leaves out what the crossheads have as well', () => {
    const pattern = patternOf([dated, dated, dated], [bits('capitals'), bits('capitals')]);
    expect(pattern).toEqual({ shared: bits('date-after') });
  });

  it('takes more than two headlines', () => {
    expect(patternOf([dated, dated], [])).toBeNull();
  });

  it('speaks for a line that keeps to it and against one that breaks it', () => {
    expect(agreement(dated, { shared: dated })).toBe(2);
    expect(agreement(bits('numbered'), { shared: dated })).toBe(-2);
  });
});

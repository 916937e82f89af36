import { describe, expect, it } from 'vitest';
import { toBlocks } from './blocks';
import { newsText } from './build/news-text';
import { splitLines } from './lines';
import { segment } from './segment';

describe('segment', () => {
  const text = `${newsText(120_000)}\n\nHome\nNews\nSport\n\n${'Short line\n\n'.repeat(300)}${newsText(60_000)}`;
  const blocks = toBlocks(text, splitLines(text));
  const whole = segment(blocks);

  it.each([1, 37, 128, 129, 500])('reads the same in windows of %i blocks as in one', size => {
    const inWindows = segment(blocks, undefined, { characters: Number.POSITIVE_INFINITY, blocks: size });
    expect(inWindows.map(({ state }) => state)).toEqual(whole.map(({ state }) => state));
    expect(inWindows.map(({ cut }) => cut)).toEqual(whole.map(({ cut }) => cut));
  });

  it('reads the same in windows of a few thousand characters', () => {
    const inWindows = segment(blocks, undefined, { characters: 5_000, blocks: 1000 });
    expect(inWindows).toEqual(whole);
  });

  it('finds cuts on both sides of a window edge', () => {
    expect(whole.filter(({ cut }) => cut).length).toBeGreaterThan(50);
  });
});

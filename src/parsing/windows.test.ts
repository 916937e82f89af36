import { describe, expect, it } from 'vitest';
import { toBlocks } from './blocks';
import { newsText } from './build/news-text';
import { splitLines } from './lines';
import { readBlocks, toPage } from './page';
import { learnTemplate } from './template';
import { OVERLAP, WindowReader } from './windows';

describe('WindowReader', () => {
  const text = newsText(150_000);
  const blocks = toBlocks(text, splitLines(text));
  const all = readBlocks(blocks);
  const template = learnTemplate(all);
  const whole = toPage(all, template, 0);

  it.each([
    [1, 1],
    [300, 50],
    [300, 200],
    [300, 500],
    [blocks.length, 333],
  ])('reads the same behind an opening of %i blocks, in windows of %i, as all at once', (opening, size) => {
    const reader = new WindowReader(blocks, template, readBlocks(blocks.slice(0, opening)));
    for (let from = 0; from < blocks.length; from += size) {
      const end = Math.min(blocks.length, from + size);
      const page = reader.read(from, end);
      expect(page.offset).toBe(Math.max(0, from - OVERLAP));
      const here = (values: ArrayLike<unknown>) =>
        Array.from(values).slice(from - page.offset, end - page.offset);
      const there = (values: ArrayLike<unknown>) => Array.from(values).slice(from, end);
      for (const facts of [
        'blocks',
        'profiles',
        'kinds',
        'text',
        'toText',
        'fromText',
        'traits',
        'echo',
      ] as const)
        expect(here(page[facts])).toEqual(there(whole[facts]));
      expect(here(page.paragraphEcho)).toEqual(there(whole.paragraphEcho));
      expect(here(page.salience)).toEqual(there(whole.salience));
    }
  });

  it('reads a window again by itself, wherever it stands', () => {
    const page = new WindowReader(blocks, template, readBlocks(blocks.slice(0, 10))).read(700, 701);
    expect(page.profiles[OVERLAP]).toEqual(whole.profiles[700]);
  });
});

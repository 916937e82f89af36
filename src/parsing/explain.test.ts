import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseText } from './parse-text';

const FOLDER = join(import.meta.dirname, 'fixtures');
const texts = readdirSync(FOLDER).filter(name => name.endsWith('.txt'));
const cutsOf = (text: string) => parseText({ source: 'a', text }).articles.map(({ cut }) => cut);

describe('the reasons of a cut', () => {
  it.each(texts)('add up to its confidence in %s', name => {
    for (const { confidence, reasons } of cutsOf(readFileSync(join(FOLDER, name), 'utf8'))) {
      const sum = reasons.reduce((all, { weight }) => all + weight, 0);
      expect(confidence).toBeCloseTo(1 / (1 + Math.exp(-sum)), 2);
    }
  });

  it('name what the page was read as, where another kind of page would have no headline there', () => {
    const story = readFileSync(join(FOLDER, 'dates--in-dateline.txt'), 'utf8');
    const names = cutsOf(story).flatMap(({ reasons }) => reasons.map(({ name }) => name));
    expect(names).toContainEqual(
      expect.stringMatching(/^read as single rather than none: page dateline alone$/),
    );
  });

  it('say so where no line looks like a headline', () => {
    const story = 'The council has voted to keep the ferry for a year. '.repeat(9);
    expect(cutsOf(story)).toEqual([
      {
        confidence: 0.5,
        reasons: [{ name: expect.stringContaining('the opening words stand for a headline'), weight: 0 }],
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { toBlocks } from './blocks';
import { reachOf } from './cohesion';
import { splitLines } from './lines';
import { readBlocks, toPage } from './page';
import { learnTemplate } from './template';
import type { Words } from './tokens';

const LINES = [
  'Harbour ferry saved for another year',
  'The town council voted on Tuesday night to pay half of a new engine, after a debate that went on for five hours.',
  'A long winter',
  'The ferry lost its passengers when the harbour froze in January, and its owners had asked for help since then, in letter after letter.',
  'Museum returns bronze head',
  'The museum has given back the first of nine works from the sixteenth century that it promised to Benin, the director said at noon.',
];

describe('reachOf', () => {
  const text = LINES.join('\n\n');
  const stretch = readBlocks(toBlocks(text, splitLines(text)));
  const page = toPage(stretch, learnTemplate(stretch), 0);
  const title = page.scans[0] as Words;

  it('finds the words of the title in a section of its own article', () => {
    expect(reachOf(page, title, 2)).toBeGreaterThan(0.3);
  });

  it('finds none of them in another article', () => {
    expect(reachOf(page, title, 4)).toBe(0);
  });

  it('has nothing to say where no paragraph follows', () => {
    expect(reachOf(page, title, 5)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Article } from '../../../model/article';
import { pairArticles } from './pair-articles';

/** An article as far as it is paired by. */
const article = (id: string, headline: string, ...lines: string[]) =>
  ({ id, headline: { text: headline }, body: lines.map(text => ({ text })) }) as unknown as Article;

describe('The articles of a source that is read anew', () => {
  it('are paired by their ids, then by headline, then by the lines they share', () => {
    const before = [
      article('same', 'Council votes', 'One.'),
      article('old-1', 'Mayor speaks', 'Of the pool.'),
      article('old-2', 'Bridge shut', 'It is shut.', 'It is old.'),
      article('gone', 'Fair is off', 'It rains.'),
    ];
    const now = [
      article('same', 'Council votes', 'One.'),
      article('new-1', 'Mayor speaks', 'Of the library.'),
      article('new-2', 'Bridge opens', 'It is open.', 'It is old.'),
      article('fresh', 'School is out', 'It is hot.'),
    ];
    expect(pairArticles(before, now)).toEqual({
      carried: [
        { from: 'old-1', to: 'new-1' },
        { from: 'old-2', to: 'new-2' },
      ],
      changed: 2,
      added: 1,
      gone: 1,
    });
  });

  it('are not paired by a line that stands in all of them, and many take no longer for it', () => {
    const version = (name: string) =>
      Array.from({ length: 20_000 }, (_, at) => article(`${name} ${at}`, `${name} ${at}`, 'By an agency'));
    const began = performance.now();
    expect(pairArticles(version('old'), version('new'))).toMatchObject({ changed: 0, added: 20_000 });
    // Each compared with all took minutes.
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

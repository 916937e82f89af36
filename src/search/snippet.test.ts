import { describe, expect, it } from 'vitest';
import type { MatchedTerm } from './matched-term';
import { bestPassage } from './snippet';

const term = (word: string): MatchedTerm => ({
  typed: word,
  matches: [{ kind: 'exact', part: 'any', words: [word] }],
});
const filler = 'Nothing of it here but words that go on for a while. '.repeat(8);

describe('bestPassage', () => {
  it('takes the passage with most of the words over the first one', () => {
    const blocks = [`${filler}The treaty is old.`, `${filler}In Pyongyang a treaty was signed. ${filler}`];
    const texts = blocks.map(text => ({ text }));
    const passage = bestPassage(texts, [term('treaty'), term('pyongyang')]);
    expect(passage?.block).toBe(1);
    const text = blocks[1] ?? '';
    expect(text.slice(passage?.start, passage?.end)).toContain('In Pyongyang a treaty was signed.');
    expect(passage?.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Pyongyang', 'treaty']);
  });

  it('takes no longer than the text is long where one paragraph holds a match in every line', () => {
    const text = 'A word after a well-known word and more. '.repeat(50_000);
    const began = performance.now();
    expect(bestPassage([{ text }], [term('word'), term('well')])?.marks.length).toBeGreaterThan(3);
    // Each match beside all behind it took minutes.
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('begins and ends at a word', () => {
    const text = `${filler}Moscow. ${filler}`;
    const { start = 0, end = 0 } = bestPassage([{ text }], [term('moscow')]) ?? {};
    expect(text.slice(start - 1, start)).toBe(' ');
    expect(text.slice(end, end + 1)).toBe(' ');
    expect(end - start).toBeLessThanOrEqual(200);
  });

  it('shows the beginning where the body has no match, and nothing where there is no body', () => {
    expect(bestPassage([{ text: 'Short.' }], [term('moscow')])).toEqual({
      block: 0,
      start: 0,
      end: 6,
      marks: [],
    });
    expect(bestPassage([], [term('moscow')])).toBeNull();
  });
});

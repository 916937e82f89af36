import { describe, expect, it } from 'vitest';
import { lessonOf } from './fit-segmenter';
import { hasReading } from './lessons';

const answer = (headlines: readonly number[], end: number) => ({
  kind: 'multi',
  articles: headlines.map((line, at) => ({
    headline_lines: [line],
    start_line: line,
    end_line: (headlines[at + 1] ?? end + 1) - 1,
  })),
});
const TEXT = 'The council voted to keep the old orchard by the river, and to plant thirty trees in it.';

describe('A lesson', () => {
  it('has a reading where there is text under every headline', () => {
    const text = `The bell is back\n\n${TEXT}\n\nChoir needs basses\n\n${TEXT}`;
    expect(hasReading(lessonOf({ text, gold: answer([1, 5], 7), weight: 1 }))).toBe(true);
  });

  it('has none where a headline is left without text', () => {
    const text = `The bell is back\n\nChoir needs basses\n\n${TEXT}`;
    expect(hasReading(lessonOf({ text, gold: answer([1, 3], 5), weight: 1 }))).toBe(false);
  });
});

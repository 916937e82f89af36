import { describe, expect, it } from 'vitest';
import { parseText } from '../parse-text';
import { f1, precision, recall, scoreText } from './score';

const text = [
  'Harbour town votes to keep its ferry for another year',
  'By Jane Doe',
  'SEAFORD — The harbour town of Seaford will keep its ferry for another year, the council decided on Tuesday night.',
  'The vote came after a debate of five hours, and some of the people who had waited outside cheered when they heard of it.',
].join('\n\n');
const lines = text.split('\n');
const parsed = parseText({ source: 'a', text });
const article = { headline_lines: [1], start_line: 1, end_line: 7, dateline: 'Seaford' };

describe('scoreText', () => {
  it('finds no fault where all is right', () => {
    const score = scoreText(parsed, lines, { kind: 'single', articles: [article] });
    expect(score.faults).toEqual([]);
    expect(score.boundaries).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(score.datelines.right).toBe(1);
  });

  it('names a headline that is none, and the line that would have been one', () => {
    const score = scoreText(parsed, lines, { kind: 'multi', articles: [{ ...article, start_line: 3 }] });
    expect(score.faults.map(({ fault, line }) => `${fault} ${line}`)).toEqual([
      'false headline 1',
      'missed headline 3',
    ]);
  });

  it('counts a line that the answer leaves open neither way', () => {
    const open = { kind: 'none', articles: [], optional_headlines: [1] };
    expect(scoreText(parsed, lines, open).isInvented).toBe(false);
    expect(scoreText(parsed, lines, { kind: 'none', articles: [] }).isInvented).toBe(true);
  });

  it('tells a single article that was cut apart', () => {
    const twice = parseText({ source: 'a', text: `${text}\n\n${text}` });
    const both = `${text}\n\n${text}`.split('\n');
    expect(scoreText(twice, both, { kind: 'single', articles: [article] }).isCutApart).toBe(true);
  });
});

describe('the measures', () => {
  const hits = { right: 6, wrong: 2, missed: 4 };
  it('are the usual ones', () => {
    expect(precision(hits)).toBe(0.75);
    expect(recall(hits)).toBe(0.6);
    expect(f1(hits)).toBeCloseTo(2 / 3);
  });
});

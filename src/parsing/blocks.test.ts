import { describe, expect, it } from 'vitest';
import { toBlocks } from './blocks';
import { splitLines } from './lines';

const blocks = (text: string) => toBlocks(text, splitLines(text));

const WRAPPED = `Council votes to keep the library open

The town council voted on Tuesday night to keep the library open for another
year, after a meeting that ran past midnight and drew two hundred people to a
hall made for eighty. Nobody could remember a longer one.

The vote was close. Four members of the ruling party broke ranks, among them
the mayor's own brother, who said that he had learnt to read in the building
and would not be the one to lock it.

- one thing
- another thing
`;

describe('toBlocks', () => {
  it('makes one block of each line where lines are paragraphs', () => {
    expect(blocks('First.\nSecond.\n\n\n  Third.  ')).toMatchObject([
      { text: 'First.', firstLine: 1, blanksBefore: 0 },
      { text: 'Second.', firstLine: 2, blanksBefore: 0 },
      { text: 'Third.', firstLine: 5, lastLine: 5, start: 19, end: 25, blanksBefore: 2 },
    ]);
  });

  it('joins the lines of a hard-wrapped paragraph, but not a headline or list items', () => {
    expect(blocks(WRAPPED).map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
      [1, 1],
      [3, 5],
      [7, 9],
      [11, 11],
      [12, 12],
    ]);
    expect(blocks(WRAPPED)[1]?.text).toContain('another year, after');
  });

  it('joins wrapped Chinese without a space', () => {
    const line =
      '市议会星期二晚上投票决定让图书馆再开放一年会议持续到午夜之后吸引了两百人来到一个只能容纳八十人的大厅';
    const text = Array.from({ length: 6 }, () => line).join('\n');
    expect(blocks(text)[0]?.text).toBe(line.repeat(6));
  });

  it('takes a new page for one more blank line', () => {
    expect(blocks('First.\n\fSecond.\n\n\f\nThird.').map(({ blanksBefore }) => blanksBefore)).toEqual([
      0, 1, 3,
    ]);
  });

  it('finds no blocks in white space', () => {
    expect(blocks(' \n\t\n\u00a0')).toEqual([]);
  });
});

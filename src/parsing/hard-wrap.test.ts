import { describe, expect, it } from 'vitest';
import { toBlocks } from './blocks';
import { wrapWidth } from './hard-wrap';
import { splitLines } from './lines';

const widthOf = (text: string) => wrapWidth(text, splitLines(text));

const RULE = '='.repeat(72);
const NOTE = `The river board will close both locks at Amberley for the whole of March,
and boats must wait at the quay below the mill until the gates are hung
again. The work was put off twice for want of oak.`;
const SHORT_NOTE = `The ferry to the island runs again after nine weeks in the dock, and its
new engine is quieter than a bus.`;
const DIGEST = [
  'THE RIVER LETTER\nIssue 12\nTuesday\nFrom the editors',
  `${RULE}\nLOCKS CLOSED IN MARCH\n${RULE}\n${NOTE}`,
  `${RULE}\nFERRY RUNS AGAIN\n${RULE}\n${SHORT_NOTE}\n${NOTE}`,
  `${RULE}\nSWANS ON THE WEIR\n${RULE}\n${NOTE}`,
].join('\n\n');

describe('A hard-wrapped text', () => {
  it('is told among titles, rules and short lines', () => {
    expect(widthOf(DIGEST)).toBe(73);
  });

  it('joins no rule and no Markdown heading to the lines around it', () => {
    const lines = splitLines(DIGEST);
    const rules = toBlocks(DIGEST, lines).filter(({ text }) => text.includes('='));
    expect(rules.map(({ text }) => text)).toEqual(Array(6).fill(RULE));
    const headed = `${NOTE} It ends in April, when the first of the\n## Another matter\n${NOTE}\n`;
    expect(toBlocks(headed, splitLines(headed)).map(({ text }) => text)).toContain('## Another matter');
  });

  it('is none where only titles stand under one another', () => {
    const titles = [
      'A bridge is closed',
      'The longest strike of the tram drivers in forty years ends',
      'Swans',
    ];
    expect(widthOf(Array(6).fill(titles.join('\n')).join('\n'))).toBeNull();
  });
});

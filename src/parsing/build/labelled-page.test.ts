import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLabelledPage } from './labelled-page';

const PAGE = `# a notice board
I|News

H|The bell is back
h|in its tower
Y|By Ann Reed

L{Oakham}|OAKHAM — The bell was lifted into the tower.
X|Share
S|What it cost
P|Eleven thousand.
X|Older posts
`;

describe('A labelled page', () => {
  it('is its lines without their tags', () => {
    const { text } = readLabelledPage(PAGE);
    expect(text.split('\n').slice(0, 4)).toEqual(['News', '', 'The bell is back', 'in its tower']);
  });

  it('says where its articles begin and end, and what their lines are', () => {
    const { gold } = readLabelledPage(PAGE);
    expect(gold).toMatchObject({
      kind: 'single',
      articles: [
        {
          headline_lines: [3, 4],
          start_line: 3,
          end_line: 10,
          subheads: [{ line: 9 }],
          byline_lines: [5],
          dateline: 'Oakham',
        },
      ],
      boilerplate: [
        [8, 8],
        [11, 11],
      ],
      ignore: [[1, 1]],
    });
  });

  it('has a tag before every line', () => {
    expect(() => readLabelledPage('# a page\nH|Title\nno tag')).toThrow('line 3 has no tag: no tag');
  });

  it('is what each file of the folder holds, with text under every headline', () => {
    const folder = join(import.meta.dirname, 'pages');
    for (const name of readdirSync(folder)) {
      const { text, gold } = readLabelledPage(readFileSync(join(folder, name), 'utf8'));
      expect(text.length, name).toBeGreaterThan(300);
      for (const { headline_lines, end_line } of gold.articles)
        expect(end_line, name).toBeGreaterThan(Math.max(...headline_lines));
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceLine } from '../library/article-protocol';
import { lineRuns } from './line-runs';

type Belongs = Pick<SourceLine, 'article' | 'setAside'>;
const A: Belongs = { article: 'a', setAside: null };
const B: Belongs = { article: 'b', setAside: null };
const ASIDE: Belongs = { article: null, setAside: 'newsletter' };
const LINKS: Belongs = { article: null, setAside: 'related-links' };
const BLANK: Belongs = { article: null, setAside: null };

const numbered = (belongs: readonly Belongs[]): SourceLine[] =>
  belongs.map((one, index) => ({ number: index + 1, text: '', begins: false, ...one }));
const runsOf = (belongs: readonly Belongs[]) =>
  lineRuns(numbered(belongs)).map(({ lines }) => lines.map(({ number }) => number));
const anyLines = fc.array(fc.constantFrom(A, B, ASIDE, LINKS, BLANK)).map(numbered);

describe('The runs of lines in a source', () => {
  it('part where an article or what was set aside ends', () => {
    expect(runsOf([A, A, ASIDE, LINKS, B])).toEqual([[1, 2], [3], [4], [5]]);
  });

  it('keep a blank line with what stands before it, and go on behind it', () => {
    expect(runsOf([A, BLANK, A, BLANK, BLANK, B])).toEqual([[1, 2, 3, 4, 5], [6]]);
  });

  it('begin with blank lines where there is nothing before them', () => {
    expect(runsOf([BLANK, BLANK, A])).toEqual([[1, 2], [3]]);
  });

  it('say what their lines belong to', () => {
    expect(lineRuns(numbered([A, BLANK, ASIDE]))).toMatchObject([A, ASIDE]);
  });

  it('lose no line and keep the order', () => {
    fc.assert(
      fc.property(anyLines, lines => {
        expect(lineRuns(lines).flatMap(run => run.lines)).toEqual(lines);
      }),
    );
  });

  it('hold only lines of the same thing, and blank ones', () => {
    fc.assert(
      fc.property(anyLines, lines => {
        for (const { article, setAside, lines: some } of lineRuns(lines)) {
          for (const line of some) {
            if (line.article ?? line.setAside) expect(line).toMatchObject({ article, setAside });
          }
        }
      }),
    );
  });
});

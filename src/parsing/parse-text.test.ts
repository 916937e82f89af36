import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedText } from '../model/article';
import { splitLines } from './lines';
import { parseText } from './parse-text';

const parse = (text: string) => parseText({ source: 'test.txt', text });

/** For every line the number of places that claim it. */
function claims({ lineCount, articles, setAside }: ParsedText): number[] {
  const aside = new Set(setAside.flatMap(({ span }) => linesOf(span)));
  return Array.from({ length: lineCount }, (_, index) => {
    const line = index + 1;
    const inArticles = articles.filter(({ span }) => line >= span.firstLine && line <= span.lastLine).length;
    return aside.has(line) ? setAside.filter(({ span }) => linesOf(span).includes(line)).length : inArticles;
  });
}

function linesOf({ firstLine, lastLine }: { firstLine: number; lastLine: number }): number[] {
  return Array.from({ length: lastLine - firstLine + 1 }, (_, index) => firstLine + index);
}

/** Lines in the manner of what people drop in, and plain noise. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Council votes to keep the library open',
      'What happens next',
      '## Risks',
      '1. First',
      'СУД ОТЛОЖИЛ ДЕЛО',
      '市议会投票',
      'By Jane Doe',
      'June 19, 2024',
      'Read More',
      'Related stories',
      '---',
      'Share',
      '* * *',
    ),
  },
  { weight: 3, arbitrary: fc.lorem({ mode: 'sentences', maxCount: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom('\u200b', '\u00a0', '\t', '\u2028', '\ufeff', '\u0000') },
);
const dump = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r')), { maxLength: 60 })
  .map(lines => lines.map(([text, end]) => text + end).join(''));

describe('parseText, whatever the text', () => {
  it('has every non-blank line in exactly one place', () => {
    fc.assert(
      fc.property(dump, text => {
        const parsed = parse(text);
        const lines = splitLines(text);
        expect(parsed.lineCount).toBe(lines.length);
        claims(parsed).forEach((count, index) => {
          const { start, end } = lines[index] ?? { start: 0, end: 0 };
          if (text.slice(start, end).trim() !== '')
            expect(count, `line ${index + 1} of ${JSON.stringify(text)}`).toBe(1);
        });
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps spans whose offsets slice the part back', () => {
    fc.assert(
      fc.property(dump, text => {
        for (const article of parse(text).articles) {
          const { headline, kicker, deck, byline, dateline, body } = article;
          for (const part of [headline, kicker, deck, byline, dateline, ...body])
            if (part)
              expect(text.slice(part.span.start, part.span.end).replace(/\s+/g, ' ')).toBe(
                part.text.replace(/\s+/g, ' '),
              );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives every article of a source an id of its own, the same ones each time', () => {
    fc.assert(
      fc.property(dump, text => {
        const ids = parse(text).articles.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(parse(text).articles.map(({ id }) => id)).toEqual(ids);
      }),
      { numRuns: 500 },
    );
  });
});

const STORY = (town: string, fruit: string) => `${town} council votes to save its ${fruit} orchard

${town} — The council of ${town} voted on Tuesday night to keep the old ${fruit} orchard, after a meeting that ran past midnight and drew two hundred people to a hall made for eighty.

"We learnt to climb in these trees," said the mayor, who planted the last ${fruit} there himself. The orchard will stay open to all for at least ten years.

The vote in ${town} was close: four members changed sides at the last minute, and the ${fruit} growers' union had threatened to leave the county.
`;

describe('parseText', () => {
  it('cuts a run of stories at their headlines', () => {
    const parsed = parse(
      [STORY('Ambleford', 'apple'), STORY('Brightsea', 'cherry'), STORY('Coldharbour', 'plum')].join('\n'),
    );
    expect(parsed.articles.map(({ headline }) => headline.text)).toEqual([
      'Ambleford council votes to save its apple orchard',
      'Brightsea council votes to save its cherry orchard',
      'Coldharbour council votes to save its plum orchard',
    ]);
    expect(parsed.articles.map(({ dateline }) => dateline?.text)).toEqual([
      'Ambleford',
      'Brightsea',
      'Coldharbour',
    ]);
  });

  it("keeps an article's id whatever stands around it", () => {
    const [alone] = parse(STORY('Ambleford', 'apple')).articles;
    const second = parse([STORY('Brightsea', 'cherry'), STORY('Ambleford', 'apple')].join('\n')).articles[1];
    expect(second?.id).toBe(alone?.id);
  });

  it('numbers the ids of the same text printed twice and says that it repeats', () => {
    const [first, second] = parse(
      [STORY('Ambleford', 'apple'), STORY('Ambleford', 'apple')].join('\n'),
    ).articles;
    expect(second?.id).toBe(`${first?.id}-2`);
    expect(second?.sameAs).toBe(first?.id);
  });

  it('sets a text without an article aside as a whole', () => {
    expect(parse('Home\nNews\nSport\nContact us\n')).toMatchObject({
      articles: [],
      setAside: [{ span: { firstLine: 1, lastLine: 4 } }],
    });
  });

  it('gives every cut reasons that add up to its score', () => {
    for (const { cut } of parse(STORY('Ambleford', 'apple')).articles) {
      const score = cut.reasons.reduce((sum, { weight }) => sum + weight, 0);
      expect(cut.confidence).toBeCloseTo(1 / (1 + Math.exp(-score)), 2);
    }
  });
});

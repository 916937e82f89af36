import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstBreach } from './build/laws';
import { generatedText, mutatedText } from './build/text-arbitraries';
import { parseText } from './parse-text';

const parse = (text: string) => parseText({ source: 'test.txt', text });

const FIXTURES = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(FIXTURES)
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(join(FIXTURES, name), 'utf8'));

describe('parseText, whatever the text', () => {
  const keepsTheLaws = (text: string) => {
    expect(firstBreach(text)).toBeNull();
  };

  it('loses no line, keeps spans and ids, and makes whole articles of generated texts', () => {
    fc.assert(fc.property(generatedText, keepsTheLaws), { numRuns: 1500 });
  });

  it('does so with texts that lost, doubled or joined lines', () => {
    fc.assert(fc.property(mutatedText(fixtures), keepsTheLaws), { numRuns: 1500 });
  });
});

const STORY = (town: string, fruit: string) => `${town} council votes to save its ${fruit} orchard

${town} — The council of ${town} voted on Tuesday night to keep the old ${fruit} orchard, after a meeting that ran past midnight and drew two hundred people to a hall made for eighty.

"We learnt to climb in these trees," said the mayor, who planted the last ${fruit} there himself. The orchard will stay open to all for at least ten years.

The vote in ${town} was close: four members changed sides at the last minute, and the ${fruit} growers' union had threatened to leave the county.
`;

describe('The byline', () => {
  const [headline, body] = [
    STORY('Ambleford', 'apple').split('\n')[0],
    STORY('Ambleford', 'apple').split('\n').slice(2).join('\n'),
  ];
  const bylineOf = (above: string) =>
    parse(`${headline}\n\n${above}\n\n${body}`).articles[0]?.byline?.text ?? null;

  it('is no date', () => {
    expect(bylineOf('May 21, 2024')).toBeNull();
    expect(bylineOf('March 15, 2023 Wednesday')).toBeNull();
  });

  it('is found below and above a date', () => {
    expect(bylineOf('May 21, 2024\nBy Jane Doe')).toBe('By Jane Doe');
    expect(bylineOf('By Jane Doe\nMay 21, 2024')).toBe('By Jane Doe');
    expect(bylineOf('By Jane Doe, May 21, 2024')).toBe('By Jane Doe, May 21, 2024');
  });
});

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

describe('A heading of Markdown', () => {
  it('shows without its mark, also where it was not taken for one', () => {
    const story =
      'The council keeps the library open for a year, and looks at the pool in the spring, it said. ';
    const text = `# Library stays open\n\n${story.repeat(3)}\n\n## the pool comes next, and nobody knows how it will be paid for by a town of two hundred people.\n\n${story.repeat(3)}`;
    const [article] = parseText({ source: 'a.txt', text }).articles;
    expect(article?.headline.text).toBe('Library stays open');
    expect(article?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'crosshead', 'paragraph']);
    expect(article?.body[1]?.text).toMatch(/^the pool comes next/);
  });
});

describe('A new page (form feed)', () => {
  const story = (town: string) => STORY(town, 'apple').trim();

  it('counts as a gap and is no part of the text', () => {
    const { articles } = parse(`${story('Ambleford')}\n\f${story('Brightsea')}\n`);
    expect(articles.map(({ headline }) => headline.text)).toEqual([
      'Ambleford council votes to save its apple orchard',
      'Brightsea council votes to save its apple orchard',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CutRuling } from '../model/cut-ruling';
import { firstBreach } from './build/laws';
import { splitLines } from './lines';
import { parseText } from './parse-text';
import { ruledBy } from './ruled-cuts';

const parse = (text: string, ...rulings: CutRuling[]) =>
  parseText({ source: 'test.txt', text }, undefined, ruledBy(rulings));
const headlines = (text: string, ...rulings: CutRuling[]) =>
  parse(text, ...rulings).articles.map(({ headline }) => headline.text);
const begins = (line: string): CutRuling => ({ line, begins: true });
const beginsNot = (line: string): CutRuling => ({ line, begins: false });

const ORCHARD = `Ambleford council votes to save its orchard

AMBLEFORD — The council of Ambleford voted on Tuesday night to keep the old orchard, after a meeting that ran past midnight and drew two hundred people to a hall made for eighty.

"We learnt to climb in these trees," said the mayor, who planted the last one there himself. The orchard will stay open to all for at least ten years.
`;
const BRIDGE = `Brightsea closes its bridge for a year

BRIGHTSEA — The only bridge of Brightsea will be closed from Monday, since two of its nine piers have sunk by the width of a hand, engineers told the harbour board.

The ferry will run every ten minutes until the piers stand on rock again, which may take until next summer, and longer if the winter is hard.
`;
const BOTH = `${ORCHARD}\n${BRIDGE}`;

describe('Where the reader says that an article begins or does not', () => {
  it('a headline is joined to what stands above it', () => {
    expect(headlines(BOTH)).toHaveLength(2);
    const { articles } = parse(BOTH, beginsNot('Brightsea closes its bridge for a year'));
    expect(articles.map(({ headline }) => headline.text)).toEqual([
      'Ambleford council votes to save its orchard',
    ]);
    expect(articles[0]?.span.lastLine).toBe(11);
  });

  it('a line within an article begins another, and says who said so', () => {
    const { articles } = parse(
      BOTH,
      begins(
        '"We learnt to climb in these trees," said the mayor, who planted the last one there himself. The orchard will stay open to all for at least ten years.',
      ),
    );
    expect(articles.map(({ headline }) => headline.text)).toEqual([
      'Ambleford council votes to save its orchard',
      '"We learnt to climb in these trees," said the mayor, who planted the last one there himself.',
      'Brightsea closes its bridge for a year',
    ]);
    expect(articles[1]?.cut).toEqual({ confidence: 1, reasons: [{ name: 'the reader said so', weight: 0 }] });
  });

  it('an article is found where none was', () => {
    const list = `Opening hours\nMonday to Friday\nThe library is closed\nBring your card`;
    expect(headlines(list)).toEqual([]);
    expect(headlines(list, begins('The library is closed'))).toEqual(['The library is closed']);
  });

  it('a text of one article that is none is set aside as a whole', () => {
    const { articles, setAside } = parse(ORCHARD, beginsNot('Ambleford council votes to save its orchard'));
    expect(articles).toEqual([]);
    expect(setAside.map(({ reason }) => reason)).toEqual(['no-article']);
  });

  it('a line of a wrapped paragraph begins a block', () => {
    const wrapped = `Notes of the week\n\nThe council of Ambleford voted on Tuesday night to keep the old\norchard, after a meeting that ran past midnight and drew people.\nThe only bridge of Brightsea will be closed from Monday, since two\nof its nine piers have sunk by the width of a hand, engineers told\nthe harbour board, which has been asked to find the money for it.\n`;
    const line = 'The only bridge of Brightsea will be closed from Monday, since two';
    const article = parse(wrapped, begins(line)).articles.at(-1);
    expect(article?.headline.text).toMatch(/^The only bridge of Brightsea will be closed from Monday/);
    expect(article?.span.firstLine).toBe(5);
    expect(article?.body.map(({ span }) => span.lastLine)).toEqual([7]);
  });

  it('nothing changes where a headline would have no text', () => {
    expect(headlines(ORCHARD, begins(ORCHARD.trim().split('\n').at(-1) as string))).toHaveLength(2);
    expect(headlines(`${ORCHARD}\nThe end`, begins('The end'))).toEqual(headlines(ORCHARD));
  });

  it('no line is lost and all spans hold, whatever is said of whatever lines', () => {
    const lines = splitLines(BOTH)
      .map(({ start, end }) => BOTH.slice(start, end).trim())
      .filter(line => line !== '');
    const ruling = fc.record({ line: fc.constantFrom(...lines), begins: fc.boolean() });
    fc.assert(
      fc.property(fc.array(ruling, { maxLength: 6 }), rulings => {
        expect(firstBreach(BOTH, rulings)).toBeNull();
      }),
    );
  });
});

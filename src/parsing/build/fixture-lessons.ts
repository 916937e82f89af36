import type { GoldAnswer } from './lessons';

/** The answer beside a fixture, as far as fitting needs it. */
export interface FixtureAnswer {
  readonly articles: readonly {
    readonly headline: string;
    readonly deck?: string | null;
    readonly startLine: number;
    readonly endLine: number;
    readonly crossheads: readonly number[];
  }[];
  readonly setAside: readonly number[];
}

/** A fixture's answer in the form of the texts with known answers. */
export function fixtureGold(text: string, { articles, setAside }: FixtureAnswer): GoldAnswer {
  const lines = text.split(/\r\n|\n|\r/);
  return {
    kind: 'fixture',
    articles: articles.map(({ headline, deck, startLine, endLine, crossheads }) => ({
      headline_lines: isTwoLines(lines, startLine, headline) ? [startLine, startLine + 1] : [startLine],
      start_line: startLine,
      end_line: endLine,
      subheads: crossheads.map(line => ({ line })),
      deck_lines: deck ? [lines.indexOf(deck) + 1] : [],
    })),
    boilerplate: setAside
      .filter(line => !articles.some(({ startLine }) => line === startLine - 1))
      .map(line => [line, line] as const),
    partsOpen: true,
  };
}

function isTwoLines(lines: readonly string[], startLine: number, headline: string): boolean {
  return headline === `${lines[startLine - 1]} ${lines[startLine]}`;
}

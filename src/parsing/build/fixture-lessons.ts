import type { GoldAnswer } from './lessons';

/** The answer beside a fixture, as far as fitting needs it. */
export interface FixtureAnswer {
  readonly articles: readonly {
    readonly startLine: number;
    readonly endLine: number;
    readonly crossheads: readonly number[];
  }[];
  readonly setAside: readonly number[];
}

/** A fixture's answer in the form of the texts with known answers. */
export function fixtureGold({ articles, setAside }: FixtureAnswer): GoldAnswer {
  return {
    kind: 'fixture',
    articles: articles.map(({ startLine, endLine, crossheads }) => ({
      headline_lines: [startLine],
      start_line: startLine,
      end_line: endLine,
      subheads: crossheads.map(line => ({ line })),
    })),
    boilerplate: setAside
      .filter(line => !articles.some(({ startLine }) => line === startLine - 1))
      .map(line => [line, line] as const),
    partsOpen: true,
  };
}

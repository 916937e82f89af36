/** Scores what the parser makes of a text against the known answer, measure by measure. */
import type { ParsedText } from '../../model/article';
import type { GoldAnswer } from './lessons';

/** Right ones, false ones, missed ones. */
export interface Hits {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A thing that came out wrong: what kind of fault, and in which line. */
export interface Fault {
  readonly fault: string;
  readonly line: number;
}

export interface Score {
  readonly boundaries: Hits;
  readonly crossheads: Hits;
  readonly setAside: Hits;
  /** Datelines of the articles found, right or not. */
  readonly datelines: Hits;
  /** A text of one article was given more. */
  readonly isCutApart: boolean;
  /** A text without an article was given one. */
  readonly isInvented: boolean;
  readonly faults: readonly Fault[];
}

/**
 * @param lines The lines of the text; blank ones are not scored.
 * @param gold Lines that it leaves open (`ignore`, `optional_headlines`, `optional_subheads`) count neither way.
 */
export function scoreText(parsed: ParsedText, lines: readonly string[], gold: GoldAnswer): Score {
  const faults: Fault[] = [];
  const ignored = linesOf(gold.ignore ?? []);
  const optional = new Set(gold.optional_headlines ?? []);
  const count = (
    name: string,
    found: ReadonlySet<number>,
    right: ReadonlySet<number>,
    open: ReadonlySet<number>,
  ) => countHits(name, found, right, open, faults);

  const found = new Set(parsed.articles.map(({ span }) => span.firstLine));
  const expected = new Set(gold.articles.map(({ start_line }) => start_line));
  const crossheads = parsed.articles.flatMap(({ body }) => body.filter(({ kind }) => kind === 'crosshead'));
  const asides = linesOf(parsed.setAside.map(({ span }) => [span.firstLine, span.lastLine]));
  const openLines = new Set([
    ...ignored,
    ...lines.flatMap((line, at) => (line.trim() === '' ? [at + 1] : [])),
  ]);
  const counted = [...found].filter(line => !optional.has(line) || expected.has(line)).length;
  return {
    boundaries: count('headline', found, expected, optional),
    crossheads: count(
      'crosshead',
      new Set(crossheads.map(({ span }) => span.firstLine)),
      new Set(gold.articles.flatMap(({ subheads }) => (subheads ?? []).map(({ line }) => line))),
      new Set([...ignored, ...gold.articles.flatMap(({ optional_subheads }) => optional_subheads ?? [])]),
    ),
    setAside:
      gold.score_boilerplate === false
        ? NO_HITS
        : count('set aside', asides, linesOf(gold.boilerplate ?? []), openLines),
    datelines: scoreDatelines(parsed, gold, faults),
    isCutApart: gold.kind === 'single' && counted > 1,
    isInvented: gold.kind === 'none' && counted > 0,
    faults,
  };
}

const NO_HITS: Hits = { right: 0, wrong: 0, missed: 0 };

function countHits(
  name: string,
  found: ReadonlySet<number>,
  expected: ReadonlySet<number>,
  open: ReadonlySet<number>,
  faults: Fault[],
): Hits {
  const wrong = [...found].filter(line => !expected.has(line) && !open.has(line));
  const missed = [...expected].filter(line => !found.has(line) && !(name === 'set aside' && open.has(line)));
  faults.push(...wrong.map(line => ({ fault: `false ${name}`, line })));
  faults.push(...missed.map(line => ({ fault: `missed ${name}`, line })));
  return {
    right: [...found].filter(line => expected.has(line) && !(name === 'set aside' && open.has(line))).length,
    wrong: wrong.length,
    missed: missed.length,
  };
}

function linesOf(ranges: readonly (readonly [number, number])[]): Set<number> {
  return new Set(
    ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
}

function scoreDatelines({ articles }: ParsedText, gold: GoldAnswer, faults: Fault[]): Hits {
  let right = 0;
  let wrong = 0;
  for (const article of articles) {
    const answer = gold.articles.find(({ start_line }) => start_line === article.span.firstLine);
    if (!answer || answer.dateline_unscored) continue;
    if (placeOf(article.dateline?.text) === placeOf(answer.dateline)) right++;
    else {
      wrong++;
      faults.push({ fault: 'dateline', line: article.span.firstLine });
    }
  }
  return { right, wrong, missed: 0 };
}

const AGENCY = /\s*\((?:AP|Reuters|AFP|UPI|CNN|Xinhua|IANS|PTI|dpa)\)\s*$/i;
const DATE =
  /,?\s*(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:,\s*\d{4})?(?:\s+-.*)?$/i;
const MARKS_BEHIND = /[\s,.—–-]+$/;

/** The place alone: an agency in brackets or a date behind it may stand or not. */
function placeOf(dateline: string | null | undefined): string {
  return (dateline ?? '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(AGENCY, '')
    .replace(MARKS_BEHIND, '')
    .replace(DATE, '')
    .replace(MARKS_BEHIND, '')
    .toLowerCase();
}

/** Several texts' hits as one. */
export function addHits(all: readonly Hits[]): Hits {
  return all.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    NO_HITS,
  );
}

/** Share of the found that is right; NaN where nothing was found. */
export function precision({ right, wrong }: Hits): number {
  return right / (right + wrong);
}

/** Share of the right ones that was found. */
export function recall({ right, missed }: Hits): number {
  return right / (right + missed);
}

/** Harmonic mean of precision and recall. */
export function f1({ right, wrong, missed }: Hits): number {
  return (2 * right) / (2 * right + wrong + missed);
}

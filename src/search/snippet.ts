import { markRanges, type Range, type TermRange, termRanges } from './marks';
import type { MatchedTerm } from './matched-term';

/** The stretch of an article that shows best why it was found. */
export interface Passage extends Range {
  /** Index of the block; `start`, `end` and the marks are UTF-16 offsets in its text. */
  readonly block: number;
  readonly marks: readonly Range[];
}

/** About three lines in the list. */
const LENGTH = 200;
/** What stands before the first match, so that it is read in its sentence. */
const LEAD_IN = 60;

interface Window {
  readonly block: number;
  readonly first: TermRange;
  readonly terms: number;
  readonly matches: number;
}

/**
 * The passage with the most different terms, then the most matches, then the earliest. Where the
 * body has none (the match is in the headline), the beginning of the first block; null without blocks.
 */
export function bestPassage(
  blocks: readonly { readonly text: string }[],
  terms: readonly MatchedTerm[],
  length = LENGTH,
): Passage | null {
  const windows = blocks.flatMap(({ text }, block) => windowsIn(termRanges(text, terms), block, length));
  const best = windows.reduce<Window | null>((a, b) => (a && !isBetter(b, a) ? a : b), null);
  const block = best?.block ?? 0;
  const text = blocks[block]?.text;
  if (text === undefined) return null;
  const { start, end } = cut(text, best?.first.start ?? 0, length);
  const marks = markRanges(text, terms).filter(mark => mark.start >= start && mark.end <= end);
  return { block, start, end, marks };
}

/** One window from each match on, as long as a passage is behind its lead-in. */
function windowsIn(ranges: readonly TermRange[], block: number, length: number): Window[] {
  return ranges.map((first, at) => {
    const limit = first.start + length - LEAD_IN;
    const terms = new Set<number>();
    let matches = 0;
    for (let next = at; (ranges[next]?.start ?? limit) < limit; next++) {
      const { term, end } = ranges[next] as TermRange;
      if (end > limit) continue;
      terms.add(term);
      matches++;
    }
    return { block, first, terms: terms.size, matches };
  });
}

function isBetter(a: Window, b: Window): boolean {
  return a.terms > b.terms || (a.terms === b.terms && a.matches > b.matches);
}

/** The passage around a match, from and to the edge of a word. */
function cut(text: string, match: number, length: number): Range {
  if (text.length <= length) return { start: 0, end: text.length };
  const latest = Math.max(0, text.length - length);
  const start = wordStart(text, Math.min(Math.max(0, match - LEAD_IN), latest), match);
  const end = Math.min(text.length, start + length);
  const space = text.lastIndexOf(' ', end);
  return { start, end: end === text.length || space <= match ? end : space };
}

function wordStart(text: string, from: number, match: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space >= 0 && space < match ? space + 1 : from;
}

import type { MatchedTerm } from '../../search/matched-term';
import type { ReadAs } from '../list-protocol';

/** A typo seldom has more good readings than these, and the line above the list is short. */
const READINGS = 2;

const AS_TYPED: ReadonlySet<string> = new Set(['exact', 'inflected', 'prefix']);

/**
 * The words of a search that were found in another spelling only: "stoltenberg" for "stoltenburg"; and those that were not found,
 * where others were.
 */
export function readAs(terms: readonly MatchedTerm[]): ReadAs[] {
  if (terms.every(({ matches }) => matches.length === 0)) return [];
  return terms
    .filter(({ matches }) => !matches.some(({ kind }) => AS_TYPED.has(kind)))
    .map(({ typed, matches }) => ({ typed, word: readings(matches) || null }));
}

function readings(matches: MatchedTerm['matches']): string {
  return matches
    .slice(0, READINGS)
    .map(({ words }) => words.join(' '))
    .join(' or ');
}

import type { MatchedTerm } from '../../search/matched-term';
import type { ReadAs } from '../list-protocol';

/** A typo seldom has more good readings than these, and the line above the list is short. */
const READINGS = 2;

const AS_TYPED: ReadonlySet<string> = new Set(['exact', 'inflected', 'prefix']);

/** The words of a search that were found in another spelling only: "stoltenberg" for "stoltenburg". */
export function readAs(terms: readonly MatchedTerm[]): ReadAs[] {
  return terms
    .filter(({ matches }) => matches.length > 0 && !matches.some(({ kind }) => AS_TYPED.has(kind)))
    .map(({ typed, matches }) => ({
      typed,
      word: matches
        .slice(0, READINGS)
        .map(({ words }) => words.join(' '))
        .join(' or '),
    }));
}

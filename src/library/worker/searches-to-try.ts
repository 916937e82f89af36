import { fold } from '../../search/fold';
import type { MatchedTerm } from '../../search/matched-term';
import type { SearchIndex } from '../../search/search-index';

/** As many as are read at a glance. */
const MOST = 4;

/** A word of a search as typed, without what the query language puts around it. */
const WORD = /[^\s"“”„:]+/gu;

/** The search with a word of the library in place of one that stands nowhere in it; all else in it stays. */
export function searchesToTry(
  q: string,
  index: Pick<SearchIndex, 'nearestWords'>,
  terms: readonly MatchedTerm[],
): string[] {
  const typed = [...q.matchAll(WORD)];
  const searches = terms.flatMap(term => {
    const lost = term.matches.length === 0 && typed.find(([word]) => fold(word) === term.typed);
    if (!lost) return [];
    const [before, behind] = [q.slice(0, lost.index), q.slice(lost.index + lost[0].length)];
    // A word that is there and fits nothing all the same, as a name looked for in bylines, is none to try.
    const nearest = index.nearestWords(term.typed, MOST).filter(word => word !== term.typed);
    return nearest.map(word => `${before}${word}${behind}`);
  });
  return [...new Set(searches)].slice(0, MOST);
}

import type { MatchedTerm } from '../../search/matched-term';
import type { SearchIndex } from '../../search/search-index';

/** As many as are read at a glance. */
const MOST = 4;

/** Words of the library to try in place of those of a search that stand nowhere in it. */
export function wordsToTry(index: SearchIndex, terms: readonly MatchedTerm[]): string[] {
  const lost = terms.filter(({ matches }) => matches.length === 0);
  return [...new Set(lost.flatMap(({ typed }) => index.nearestWords(typed, MOST)))].slice(0, MOST);
}

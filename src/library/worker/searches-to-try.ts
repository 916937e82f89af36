import { fold } from '../../search/fold';
import type { MatchedTerm } from '../../search/matched-term';
import type { SearchIndex } from '../../search/search-index';

/** As many as are read at a glance. */
const MOST = 4;
/** So many words are tried to find them. */
const TRIED = 8;

/** A word of a search as typed, without what the query language puts around it. */
const WORD = /[^\s"“”„:]+/gu;

/**
 * A search that found nothing, with a word of the library in place of the one by which alone nothing is found; all else in it stays.
 * None where each word is found alone (they stand in no article together, or what is excluded leaves none), where more than one is
 * not, or where it would find nothing either.
 * @param terms those of the search
 * @param finds whether a search finds anything
 */
export function searchesToTry(
  q: string,
  index: Pick<SearchIndex, 'nearestWords'>,
  terms: readonly MatchedTerm[],
  finds: (q: string) => boolean,
): string[] {
  const typed = [...q.matchAll(WORD)];
  const asked = typed.filter(([word]) => terms.some(term => term.typed === fold(word)));
  const [lost, ...more] = asked.filter(word => !finds(alone(q, word)));
  if (!lost || more.length > 0) return [];
  const [before, behind] = [q.slice(0, lost.index), q.slice(lost.index + lost[0].length)];
  const word = fold(lost[0]);
  return index
    .nearestWords(word, TRIED)
    .filter(near => near !== word)
    .map(near => `${before}${near}${behind}`)
    .filter(finds)
    .slice(0, MOST);
}

/** A word of a search with the field that it is looked for in, as `title:` is. */
function alone(q: string, { 0: word, index }: RegExpExecArray): string {
  const [field = ''] = q.slice(0, index).match(/[^\s"“”„]*:$/u) ?? [];
  return field + word;
}

/**
 * A light English stemmer: words with the same stem are forms of one word ("negotiating", "negotiations",
 * "negotiate"). It takes off endings of number and tense and those of -ion nouns and no more, since each further rule
 * (Porter's -al, -ness, -er) brought names and unlike words together. Short stems are left alone: "Jobs",
 * "King" and "Wes" are what they are, and "stats", "state" and "station" three words.
 */
export const SHORTEST_STEM = 4;

/** Endings, the longest first, with the shortest stem each may leave. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['ation', 5],
  ['ating', 5],
  ['ated', 5],
  ['ate', 5],
  ['ion', 5],
  ['ing', SHORTEST_STEM],
  ['ed', SHORTEST_STEM],
  ['e', 5],
];
const ENGLISH_WORD = /^[a-z]{5,}$/;

/** The stem of a folded word; the word itself where it has none. A stem is the beginning of all its forms. */
export function stem(word: string): string {
  if (!ENGLISH_WORD.test(word)) return word;
  const singular = withoutPlural(word);
  for (const [ending, shortest] of ENDINGS) {
    if (singular.length - ending.length >= shortest && singular.endsWith(ending)) {
      return withoutDoubling(singular.slice(0, -ending.length), ending);
    }
  }
  return singular.endsWith('y') ? singular.slice(0, -1) : singular;
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** "planned" has the stem of "plan"; "killed" keeps the double letter of "kill". */
function withoutDoubling(stripped: string, ending: string): string {
  const doubled = (ending === 'ed' || ending === 'ing') && /([bdgmnprt])\1$/.test(stripped);
  return doubled ? stripped.slice(0, -1) : stripped;
}

/**
 * A light English stemmer: words with the same stem are forms of one word ("negotiating", "negotiations",
 * "negotiate"). It takes off endings of number, tense and -ion nouns and no more, since each further rule
 * (Porter's -al, -ness, -er) brought names and unlike words together. The shortest stem keeps short
 * words and names ("Jobs", "Wes", "King") what they are.
 */
export const SHORTEST_STEM = 4;
const ENDINGS = [
  'ations',
  'ation',
  'ating',
  'ions',
  'ated',
  'ates',
  'ate',
  'ion',
  'ing',
  'ies',
  'ied',
  'ed',
  'es',
  'e',
  'y',
  's',
];
const ENGLISH_WORD = /^[a-z]{5,}$/;

/** The stem of a folded word; the word itself where it has none. */
export function stem(word: string): string {
  if (!ENGLISH_WORD.test(word) || word.endsWith('ss')) return word;
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) {
      return withoutDoubling(word.slice(0, -ending.length), ending);
    }
  }
  return word;
}

/** "planned" has the stem of "plan"; "killed" keeps the double letter of "kill". */
function withoutDoubling(stripped: string, ending: string): string {
  const doubled = /([bdgmnprt])\1$/.test(stripped) && (ending === 'ed' || ending === 'ing');
  return doubled ? stripped.slice(0, -1) : stripped;
}

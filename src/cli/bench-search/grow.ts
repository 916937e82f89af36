import type { CorpusArticle } from './corpus';

const SEED = 20240619;
const CONSONANTS = 'bcdfghjklmnprstvwz';
const VOWELS = 'aeiou';
/** Invented names a new article gets: three take 33,000 words to 175,000 by 50,000 articles. */
const NAMES_EACH = 3;
const PARAGRAPHS_EACH = 4;

/**
 * Enlarges a corpus to `size` articles: paragraphs of different articles under the words of two other titles,
 * and with `names` invented names among them, so that the vocabulary grows too. The same every time.
 */
export function growCorpus(
  articles: readonly CorpusArticle[],
  size: number,
  names: boolean,
): CorpusArticle[] {
  const random = seededRandom(SEED);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const paragraphs = articles.flatMap(({ body }) => body.split(/\n+/).filter(text => text.trim() !== ''));
  const grown = [...articles];
  let id = Math.max(...articles.map(article => article.id));
  while (grown.length < size) {
    const words = `${pick(articles)?.title} ${pick(articles)?.title}`.split(/\s+/);
    const title = Array.from({ length: 7 }, () => pick(words)).join(' ');
    const body = Array.from({ length: PARAGRAPHS_EACH }, () => pick(paragraphs) ?? '');
    if (names) body.push(...Array.from({ length: NAMES_EACH }, () => inventedName(random)));
    id++;
    grown.push({ id, title, body: body.join('\n\n') });
  }
  return grown;
}

function inventedName(random: () => number): string {
  const letter = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
  const syllables = 2 + Math.floor(random() * 3);
  let name = '';
  for (let i = 0; i < syllables; i++) name += letter(CONSONANTS) + letter(VOWELS);
  name += letter(CONSONANTS);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1, the same for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

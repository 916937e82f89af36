import type { Rooms } from './rooms';

/** An article that shares rare words with another. */
export interface RelatedRow {
  readonly row: number;
  readonly score: number;
  /** The words both have, folded, the rarest first. */
  readonly words: readonly string[];
}

/** A word of more of the library than this tells nothing of one story. */
const RARE_SHARE = 0.25;
/** In a large library the rarest words tell enough, and long lists would take long. */
const MOST_ARTICLES = 200;
/** "in", "say", "2024": short words and numbers are no names. */
const FEWEST_LETTERS = 4;
const NUMBER = /^\p{N}/u;

/**
 * The articles that share most rare words with the article of a row, best first. A word counts by its rarity
 * (inverse document frequency); a long article, which has more of all words, counts less.
 */
export function relatedRows(row: number, most: number, rooms: Rooms): RelatedRow[] {
  const { articles, facts } = rooms;
  const shared = new Map<number, { score: number; words: string[] }>();
  for (const { word, list, weight } of rareWords(row, rooms)) {
    for (let at = list.start; at < list.start + list.length; at++) {
      const other = list.rows[at] ?? 0;
      if (other === row || !articles.has(other)) continue;
      const found = shared.get(other) ?? { score: 0, words: [] };
      found.score += weight;
      found.words.push(word);
      shared.set(other, found);
    }
  }
  return [...shared]
    .map(([other, { score, words }]) => ({
      row: other,
      score: score / Math.sqrt(1 + facts.textLength(other)),
      words,
    }))
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, most);
}

function rareWords(row: number, { articles, distinct, facts, postings, vocabulary }: Rooms) {
  const ids = distinct.of([row], articles, vocabulary.size);
  const rare = Math.min(MOST_ARTICLES, Math.max(2, facts.articles * RARE_SHARE));
  return [...ids]
    .filter(id => postings.frequency(id) >= 2 && postings.frequency(id) <= rare)
    .map(id => ({ word: vocabulary.word(id), list: postings.list(id) }))
    .filter(({ word }) => word.length >= FEWEST_LETTERS && !NUMBER.test(word))
    .map(({ word, list }) => ({ word, list, weight: Math.log(facts.articles / list.length) }))
    .sort((a, b) => b.weight - a.weight);
}

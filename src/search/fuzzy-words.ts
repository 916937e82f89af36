import Fuse from 'fuse.js/basic';
import { editCost } from './edit-cost';
import { type ProposalRooms, proposeWords } from './propose-words';

export interface FuzzyWord {
  readonly id: number;
  /** See editCost. */
  readonly cost: number;
}

/** Which of the proposed words a typed word may stand for; the benchmark compares ways of doing this. */
export type CandidateMatcher = (typed: string, candidates: readonly string[]) => readonly string[];

/** Fuse's measure is errors by length of the typed word: three in five letters, and a little for their place. */
const FUSE_THRESHOLD = 0.6;

/** Fuse in its right place: on the few words that a prefilter proposes, never on bodies or the whole vocabulary. */
export const matchWithFuse: CandidateMatcher = (typed, candidates) =>
  new Fuse(candidates, { threshold: FUSE_THRESHOLD, shouldSort: false }).search(typed).map(hit => hit.item);

/** How much a lone word of so many letters may be off (see editCost). Three letters bear one slip, long words two. */
export function costLimit(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 8 ? 1.45 : 2.05;
}

/** How far a word may be off that is looked for in articles which have the rest of the query: "suey defra" is Surrey. */
export function boldCostLimit(length: number): number {
  if (length < 3) return 0;
  if (length < 4) return 1;
  return length < 8 ? 2.1 : 2.6;
}

/**
 * Of some words those that a typed word may be a misspelling of, cheapest first, itself left out. With `asPrefix` it
 * may also be the beginning of one, mistyped.
 */
export function fuzzyWords(
  typed: string,
  asPrefix: boolean,
  words: Uint32Array,
  limit: number,
  rooms: ProposalRooms & { readonly match: CandidateMatcher },
): FuzzyWord[] {
  if (limit === 0) return [];
  const { vocabulary, match } = rooms;
  const proposed = proposeWords(typed, asPrefix, words, rooms);
  const ids = new Map(proposed.map(id => [vocabulary.word(id), id]));
  const found: FuzzyWord[] = [];
  for (const word of match(typed, [...ids.keys()])) {
    const cost = editCost(typed, word, limit, asPrefix);
    if (cost <= limit && word !== typed) found.push({ id: ids.get(word) ?? 0, cost });
  }
  return found.sort((a, b) => a.cost - b.cost || vocabulary.compare(a.id, b.id));
}

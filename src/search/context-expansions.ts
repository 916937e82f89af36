import { COMPOUND_FLAG, PART_MARK } from './article-words';
import { editCost } from './edit-cost';
import { type Expansion, fuzzyWeight } from './expansions';
import type { Slot } from './query-slots';
import type { Rooms } from './rooms';
import type { Scores } from './scores';
import { bitCount, signature } from './signatures';

/** Articles looked through: those that have most of the query without any guess. */
const ARTICLES = 120;

/** A word may be further off where the rest of the query is in the same article: "suey defra" is Surrey. */
function limitInContext(length: number): number {
  if (length < 3) return 0;
  if (length < 4) return 1;
  return length < 8 ? 2.1 : 2.6;
}

/**
 * Words of the articles that already have some of the query, for the slots they lack: in so few words a
 * guess may be bold. Costs the same however large the vocabulary is.
 */
export function contextExpansions(
  slots: readonly Slot[],
  scores: Scores,
  rooms: Rooms,
): Map<number, Expansion[]> {
  const rows = [...scores.rows].sort((a, b) => (scores.total[b] ?? 0) - (scores.total[a] ?? 0) || a - b);
  const found = new Map<number, Expansion[]>();
  slots.forEach((slot, at) => {
    const [wanted, ...others] = slot.wanted;
    const [typed, ...more] = wanted?.words ?? [];
    if (!wanted || typed === undefined || others.length > 0 || more.length > 0) return;
    const lacking = rows.slice(0, ARTICLES).filter(row => ((scores.covered[row] ?? 0) & (1 << at)) === 0);
    const words = wordsNear(typed, slot.asPrefix, lacking, rooms);
    const expansions = words.map(({ id, cost }): Expansion => {
      const list = rooms.postings.list(id);
      const word = rooms.vocabulary.word(id);
      const { fieldBits } = wanted;
      return { kind: 'fuzzy', words: [word], list, weight: fuzzyWeight(cost), fieldBits };
    });
    found.set(at, expansions);
  });
  return found;
}

function wordsNear(
  typed: string,
  asPrefix: boolean,
  rows: readonly number[],
  rooms: Rooms,
): { id: number; cost: number }[] {
  const limit = limitInContext(typed.length);
  if (limit === 0) return [];
  const { letters } = rooms.signatures.all();
  const wanted = signature(typed).letters;
  const mostMissing = Math.floor(limit);
  const near = new Map<number, number>();
  for (const row of rows) {
    for (const entry of rooms.articles.sequence(row)) {
      if (entry >= PART_MARK) continue;
      const id = entry >= COMPOUND_FLAG ? entry - COMPOUND_FLAG : entry;
      if (bitCount(wanted & ~(letters[id] ?? 0)) > mostMissing || near.has(id)) continue;
      near.set(id, editCost(typed, rooms.vocabulary.word(id), limit, asPrefix));
    }
  }
  return [...near].filter(([, cost]) => cost <= limit).map(([id, cost]) => ({ id, cost }));
}

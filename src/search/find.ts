import { rankByCloseness } from './closeness';
import { type Expansion, exactExpansions } from './expansions';
import { guess } from './guess';
import type { Slot } from './query-slots';
import type { Rooms } from './rooms';
import { scoreSlots } from './score-slots';
import type { Scores } from './scores';

/** What stands for each slot, and the rows that have it; their scores are in the rooms' `scores`, until the next search. */
export interface Found {
  readonly rows: readonly number[];
  readonly expansions: readonly (readonly Expansion[])[];
}

/**
 * How much farther than the nearest article a guessed hit may be from what was typed, in weights of words:
 * less than the step from a word at one edit to one at two, so that a typo does not bring half the library, and
 * more than that from a word to its other forms.
 */
const GUESS_SLACK = 0.1;

/** Finds the articles for the slots: those with all words as typed; where there is none, the nearest. */
export function find(slots: readonly Slot[], rooms: Rooms): Found {
  const { scores } = rooms;
  const expansions = slots.map(slot => exactExpansions(slot, rooms));
  scoreSlots(expansions, rooms);
  const guessed = scores.fullRows === 0;
  if (guessed) guess(slots, expansions, rooms);
  const rows = guessed ? nearestRows(scores, expansions) : scores.rows.filter(row => scores.isFull(row));
  rankByCloseness(rows, expansions, rooms);
  return { rows, expansions };
}

/**
 * Rows about as near as the nearest, and those that score better than any of these, with at least half of the
 * slots; with all of them where nothing but guesses was found. Weighs the scores by how many slots a row has.
 */
function nearestRows(scores: Scores, expansions: readonly (readonly Expansion[])[]): number[] {
  const isSure = expansions.some(slot => slot.some(({ kind }) => kind !== 'fuzzy'));
  const needed = isSure ? expansions.length / 2 : expansions.length;
  const rows = scores.rows.filter(row => scores.coverage(row) >= needed);
  for (const row of rows) {
    // A hit with half of the words is worth a quarter: what all words stand in comes first.
    scores.total[row] = (scores.total[row] ?? 0) * (scores.coverage(row) / expansions.length) ** 2;
  }
  const lowest = maximum(rows, scores.nearness) - GUESS_SLACK;
  const isNear = (row: number) => (scores.nearness[row] ?? 0) >= lowest;
  const best = maximum(rows.filter(isNear), scores.total);
  return rows.filter(row => isNear(row) || (scores.total[row] ?? 0) > best);
}

function maximum(rows: readonly number[], by: Float64Array): number {
  let most = 0;
  for (const row of rows) most = Math.max(most, by[row] ?? 0);
  return most;
}

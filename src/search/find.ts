import { closeness } from './closeness';
import { contextExpansions } from './context-expansions';
import {
  type Expansion,
  exactExpansions,
  fuzzyExpansions,
  joinedExpansions,
  splitExpansions,
} from './expansions';
import type { Slot } from './query-slots';
import type { Rooms } from './rooms';
import { inverseFrequency, Scores } from './scores';
import { bitCount } from './signatures';

/** What stands for each slot, and the rows that have it, with their scores. */
export interface Found {
  readonly rows: readonly number[];
  /** By row. */
  readonly score: Float64Array;
  readonly expansions: readonly (readonly Expansion[])[];
}

/** Articles whose words' closeness is looked at: the best by everything else. */
const CLOSENESS_ROWS = 40;
/** What an article gains at most by having the words side by side. */
const CLOSENESS_GAIN = 0.5;
/**
 * How much farther than the nearest article a guessed hit may be from what was typed, in weights of words:
 * less than the step from a word at one edit to one at two, so that a typo doesn't bring half the library.
 */
const GUESS_SLACK = 0.1;

/** Finds the articles for the slots: those with all words as typed; where there is none, the nearest. */
export function find(slots: readonly Slot[], rooms: Rooms): Found {
  const expansions = slots.map(slot => exactExpansions(slot, rooms));
  let scores = scoreAll(expansions, rooms);
  const everySlot = slots.length === 32 ? 0xffffffff : 2 ** slots.length - 1;
  const isFull = (row: number) => (scores.covered[row] ?? 0) >>> 0 === everySlot;
  const guessed = !scores.rows.some(isFull);
  if (guessed) {
    widen(slots, expansions, scores, rooms);
    scores = scoreAll(expansions, rooms);
  }
  const share = (row: number) => bitCount(scores.covered[row] ?? 0) / slots.length;
  for (const row of scores.rows) scores.total[row] = (scores.total[row] ?? 0) * share(row) ** 2;
  const rows = guessed ? worthwhile(scores, expansions) : scores.rows.filter(isFull);
  rankByCloseness(rows, scores, expansions, rooms);
  return { rows, score: scores.total, expansions };
}

function scoreAll(expansions: readonly (readonly Expansion[])[], rooms: Rooms): Scores {
  const scores = new Scores(rooms.articles.rowLimit, rooms.facts.norms());
  expansions.forEach((slotExpansions, slot) => {
    scores.beginSlot(slot);
    // A word farther from what was typed counts for no rarer than a nearer one: else the one article with a
    // misspelling of a common word would beat all that have the word.
    let frequency = 0;
    for (const { list, weight, fieldBits } of [...slotExpansions].sort((a, b) => b.weight - a.weight)) {
      frequency = Math.max(frequency, list.length);
      scores.add(list, weight, inverseFrequency(frequency, rooms.facts.articles), fieldBits);
    }
  });
  return scores;
}

/** Adds to the slots' expansions what else they may stand for: misspellings, words run together or torn apart. */
function widen(slots: readonly Slot[], expansions: Expansion[][], scores: Scores, rooms: Rooms): void {
  const inContext = contextExpansions(slots, scores, rooms);
  slots.forEach((slot, at) => {
    const unknown = expansions[at]?.length === 0;
    const joined = [slots[at - 1], slot, slots[at + 1]];
    const pairs = joined.flatMap((left, i) => {
      const right = joined[i + 1];
      return left && right ? joinedExpansions(left, right, rooms) : [];
    });
    const guesses = [
      ...pairs,
      ...splitExpansions(slot, rooms),
      ...(unknown ? fuzzyExpansions(slot, rooms) : []),
    ];
    const known = new Set([...(expansions[at] ?? []), ...guesses].map(({ words }) => words.join(' ')));
    const bold = (inContext.get(at) ?? []).filter(({ words }) => !known.has(words.join(' ')));
    expansions[at]?.push(...guesses, ...bold);
  });
}

/** The rows that a guess is worth showing: about as near as the nearest, and with at least half of what was asked. */
function worthwhile(scores: Scores, expansions: readonly (readonly Expansion[])[]): number[] {
  const nearest = scores.rows.reduce((most, row) => Math.max(most, scores.nearness[row] ?? 0), 0);
  const sure = expansions.some(slot => slot.some(({ kind }) => kind !== 'fuzzy'));
  return scores.rows.filter(row => {
    const share = bitCount(scores.covered[row] ?? 0) / expansions.length;
    return (scores.nearness[row] ?? 0) >= nearest - GUESS_SLACK && share >= (sure ? 0.5 : 1);
  });
}

function rankByCloseness(
  rows: number[],
  { total }: Scores,
  expansions: readonly (readonly Expansion[])[],
  rooms: Rooms,
): void {
  if (expansions.length < 2) return;
  const slotsOf = new Map<number, number>();
  expansions.forEach((slot, at) => {
    for (const word of slot.flatMap(({ words }) => words)) {
      const id = rooms.vocabulary.find(word);
      slotsOf.set(id, (slotsOf.get(id) ?? 0) | (1 << at));
    }
  });
  rows.sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0) || a - b);
  for (const row of rows.slice(0, CLOSENESS_ROWS)) {
    const gain = 1 + CLOSENESS_GAIN * closeness(row, expansions.length, slotsOf, rooms.articles);
    total[row] = (total[row] ?? 0) * gain;
  }
}

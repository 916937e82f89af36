import type { Expansion } from './expansions';
import { boldCostLimit, costLimit, type FuzzyWord, fuzzyWords } from './fuzzy-words';
import { fuzzyExpansions, joinedExpansions, lonelyWord, splitExpansions } from './guesses';
import type { Slot } from './query-slots';
import type { Rooms } from './rooms';
import { scoreSlots } from './score-slots';
import { topRows } from './top-rows';

/** A query for which no article has all words, and what was found to stand for its slots so far. */
interface Attempt {
  readonly slots: readonly Slot[];
  readonly expansions: readonly Expansion[][];
  readonly rooms: Rooms;
}

/** Articles whose words are looked through for a misspelt one: those that have most of the rest of the query. */
const CONTEXT_ARTICLES = 60;

/**
 * Adds to the slots' expansions what else they may stand for, the surer guesses first, until some article has
 * all of the query: words torn apart or run together; near words of the articles that have the rest; near words
 * of the whole vocabulary; and with those, once more the articles that have the rest, now for every word,
 * since a slip may have made another word. Leaves the scores of the last step in `rooms.scores`.
 */
export function guess(slots: readonly Slot[], expansions: readonly Expansion[][], rooms: Rooms): void {
  const attempt = { slots, expansions, rooms };
  // A word that is there only in another form may as well be a slip: "quots" is a form of "quot", and meant "quits".
  const isKnown = (slot: number) => expansions[slot]?.some(({ kind }) => kind === 'exact') ?? false;
  const every = [...slots.keys()];
  const unknown = every.filter(slot => !isKnown(slot));
  const steps = [
    () => addJoinedAndSplit(attempt, unknown),
    () => addFromContext(attempt, unknown),
    () => addFromVocabulary(attempt, unknown),
    () => addFromContext(attempt, every),
  ];
  for (const step of steps) {
    if (step()) scoreSlots(expansions, rooms);
    if (rooms.scores.fullRows > 0) return;
  }
}

/** This and the other steps say whether they added anything. */
function addJoinedAndSplit({ slots, expansions, rooms }: Attempt, unknown: readonly number[]): boolean {
  let added = false;
  const add = (slot: number, more: readonly Expansion[]) => {
    expansions[slot]?.push(...more);
    added ||= more.length > 0;
  };
  slots.forEach((slot, at) => {
    const next = slots[at + 1];
    const joined = next ? joinedExpansions(slot, next, rooms) : [];
    add(at, joined);
    add(at + 1, joined);
    if (unknown.includes(at)) add(at, splitExpansions(slot, rooms));
  });
  return added;
}

function addFromContext(attempt: Attempt, which: readonly number[]): boolean {
  const { slots, rooms } = attempt;
  if (slots.length === 1) return false;
  const articles = topRows(rooms.scores, CONTEXT_ARTICLES);
  return addFuzzy(attempt, which, (word, at, asPrefix) => {
    const lacking = articles.filter(row => rooms.scores.lacks(row, at));
    const words = rooms.distinct.of(lacking, rooms.articles, rooms.vocabulary.size);
    return fuzzyWords(word, asPrefix, words, boldCostLimit(word.length), rooms);
  });
}

function addFromVocabulary(attempt: Attempt, which: readonly number[]): boolean {
  const { rooms } = attempt;
  return addFuzzy(attempt, which, (word, _at, asPrefix) =>
    fuzzyWords(word, asPrefix, rooms.sorted.ids(), costLimit(word.length), rooms),
  );
}

function addFuzzy(
  { slots, expansions, rooms }: Attempt,
  which: readonly number[],
  wordsFor: (word: string, slot: number, asPrefix: boolean) => FuzzyWord[],
): boolean {
  let added = false;
  for (const at of which) {
    const slot = slots[at];
    const word = slot ? lonelyWord(slot) : null;
    if (!slot || word === null) continue;
    const known = new Set(expansions[at]?.flatMap(({ ids }) => (ids.length === 1 ? ids : [])));
    const fresh = wordsFor(word, at, slot.asPrefix).filter(({ id }) => !known.has(id));
    expansions[at]?.push(...fuzzyExpansions(slot, fresh, rooms));
    added ||= fresh.length > 0;
  }
  return added;
}

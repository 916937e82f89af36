import { adjacentExpansions, type Expansion, wordExpansions } from './expansions';
import type { FuzzyWord } from './fuzzy-words';
import type { Slot } from './query-slots';
import type { Rooms } from './rooms';

const JOINED_WEIGHT = 0.9;
const SPLIT_WEIGHT = 0.8;
/** Single letters are in every article that has a "don't" or a "U.S.": they would split anything. */
const SHORTEST_HALF = 2;
/** Halves that both stand in more articles than this are not looked for side by side: it takes long and says little. */
const COMMON = 500;
const COMMON_SHARE = 0.15;
/** Weight of a misspelling at no cost, and how fast it falls with the cost (see editCost). */
const FUZZY_WEIGHT = 0.75;
const FUZZY_FALL = 0.55;

/** The typed word of a slot that may be a misspelling; null for phrases and OR. */
export function lonelyWord({ wanted: [wanted, ...others] }: Slot): string | null {
  const [word, ...more] = wanted?.words ?? [];
  return word === undefined || more.length > 0 || others.length > 0 ? null : word;
}

/** Words that a slot may be a misspelling of, as expansions. */
export function fuzzyExpansions(slot: Slot, words: readonly FuzzyWord[], rooms: Rooms): Expansion[] {
  const fieldBits = slot.wanted[0]?.fieldBits ?? 0;
  return words.map(({ id, cost }) => ({
    kind: 'fuzzy',
    ids: [id],
    list: rooms.postings.list(id),
    weight: FUZZY_WEIGHT * FUZZY_FALL ** cost,
    fieldBits,
  }));
}

/** Two words run together ("piratesnamed"): each cut whose halves stand side by side in some article. */
export function splitExpansions(slot: Slot, rooms: Rooms): Expansion[] {
  const word = lonelyWord(slot);
  const [wanted] = slot.wanted;
  if (word === null || !wanted) return [];
  const found: Expansion[] = [];
  for (let cut = SHORTEST_HALF; cut <= word.length - SHORTEST_HALF; cut++) {
    const halves = [word.slice(0, cut), word.slice(cut)];
    if (rarestFrequency(halves, rooms) > Math.max(COMMON, rooms.facts.articles * COMMON_SHARE)) continue;
    found.push(...adjacentExpansions(wanted, halves, 'split', SPLIT_WEIGHT, rooms));
  }
  return found;
}

function rarestFrequency(words: readonly string[], { vocabulary, postings }: Rooms): number {
  return Math.min(...words.map(word => postings.frequency(vocabulary.find(word))));
}

/** One word with a space in it ("discrim inated"): the two slots together, to stand for each of them. */
export function joinedExpansions(left: Slot, right: Slot, rooms: Rooms): Expansion[] {
  const words = [lonelyWord(left), lonelyWord(right)];
  const fieldBits = (left.wanted[0]?.fieldBits ?? 0) & (right.wanted[0]?.fieldBits ?? 0);
  if (words.includes(null) || fieldBits === 0) return [];
  const joined = { words: [words.join('')], joined: null, fieldBits };
  return wordExpansions(joined, right.asPrefix, rooms).map(expansion => ({
    ...expansion,
    kind: 'joined',
    weight: expansion.weight * JOINED_WEIGHT,
  }));
}

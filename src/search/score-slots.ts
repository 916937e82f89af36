import type { Expansion } from './expansions';
import type { MatchKind } from './matched-term';
import type { Rooms } from './rooms';
import { inverseFrequency } from './scores';

/**
 * A misspelt word by itself has nothing but its nearness to go by: the nearest word's articles come first,
 * even where a farther one stands in a headline ("zaidk" is Zaidi, not Zaid).
 */
const LONE_GUESS_POWER = 6;

/**
 * What another form of the word is worth in the score: so little that the word itself in a body comes before another form in a
 * headline, since the word may be a name ("Reading", "Waters").
 */
const INFLECTED_WORTH = 0.4;

/** Scores all articles anew in `rooms.scores`; sorts each slot's expansions, the nearest first. */
export function scoreSlots(expansions: readonly Expansion[][], { scores, articles, facts }: Rooms): void {
  scores.reset(articles.rowLimit, facts.norms(), expansions.length);
  expansions.forEach((slotExpansions, slot) => {
    scores.beginSlot(slot);
    // A word farther from what was typed counts for no rarer than a nearer one: else the one article with a
    // misspelling of a common word would beat all that have the word.
    let frequency = 0;
    slotExpansions.sort((a, b) => b.weight - a.weight);
    for (const { kind, list, weight, fieldBits } of slotExpansions) {
      frequency = Math.max(frequency, list.length);
      const worth = worthOf(kind, weight, expansions.length);
      scores.add(list, weight, worth * inverseFrequency(frequency, facts.articles), fieldBits);
    }
  });
}

function worthOf(kind: MatchKind, weight: number, slots: number): number {
  if (kind === 'inflected') return INFLECTED_WORTH;
  return kind === 'fuzzy' && slots === 1 ? weight ** LONE_GUESS_POWER : weight;
}

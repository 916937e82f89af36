import { costLimit, fuzzyWords } from './fuzzy-words';
import type { Rooms } from './rooms';

/** How much further off than a typo a word may be that is only offered, and taken when the reader says so. */
const FURTHER_OFF = 1.5;

/**
 * The words of the library most like one that found nothing, best first.
 * @param typed folded
 */
export function nearestWords(typed: string, count: number, rooms: Rooms): string[] {
  const limit = costLimit(typed.length);
  if (limit === 0) return [];
  return fuzzyWords(typed, false, rooms.sorted.ids(), limit + FURTHER_OFF, rooms)
    .slice(0, count)
    .map(({ id }) => rooms.vocabulary.word(id));
}

import { readingSeconds } from '../model/reading-time';

/** However short an article: who opened it for less was passing by. */
const LEAST_SECONDS = 5;
/** Who skims takes half of the usual time. */
const SHARE_OF_READING_TIME = 0.5;

/**
 * Whether an article counts as read without the reader's saying so: its end was on screen, and it was open
 * for half of its reading time and five seconds at least.
 */
export function isReadThrough({
  endSeen,
  secondsOpen,
  words,
}: {
  readonly endSeen: boolean;
  readonly secondsOpen: number;
  readonly words: number;
}): boolean {
  return endSeen && secondsOpen >= Math.max(LEAST_SECONDS, readingSeconds(words) * SHARE_OF_READING_TIME);
}

import { readingMinutes } from '../../model/reading-time';
import type { Entry } from './entry';

/** Who has seen so much of an article has seen its end. */
const ALL_BUT_A_LINE = 0.99;

interface HalfRead {
  /** When it was last open, in milliseconds since 1970. */
  readonly time: number;
  /** Minutes that what is left takes to read, at least 1. */
  readonly minutesLeft: number;
}

/** How far the reader is in an article; null where it was not begun, or was finished. */
export function halfRead({
  position,
  reading,
  head,
}: Pick<Entry, 'position' | 'reading' | 'head'>): HalfRead | null {
  if (!position || reading.read || position.seen >= ALL_BUT_A_LINE) return null;
  return { time: position.time, minutesLeft: readingMinutes(head.words * (1 - position.seen)) };
}

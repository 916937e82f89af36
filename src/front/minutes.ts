import type { FrontStory } from '../library/front-protocol';
import { counted } from '../ui/format-count';

/** How long a story takes to read, or what is left of one that was begun. */
export function minutesOf({ minutes, minutesLeft }: FrontStory): string {
  return minutesLeft === null ? `${minutes} min` : `${counted(minutesLeft, 'minute')} left`;
}

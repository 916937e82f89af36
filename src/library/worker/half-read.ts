import { readingMinutes } from '../../model/reading-time';
import type { HalfRead } from '../list-protocol';
import type { Entry } from './catalogue';
import { summarise } from './summarise';

/** Who has seen so much of an article has seen its end. */
const ALL_BUT_A_LINE = 0.99;

/** The articles that were begun and not finished, the latest first; at most `most`. */
export function halfRead(entries: readonly Entry[], most: number): HalfRead[] {
  return entries
    .flatMap(entry => (entry.position && !entry.reading.read ? [{ entry, ...entry.position }] : []))
    .filter(({ seen }) => seen < ALL_BUT_A_LINE)
    .sort((a, b) => b.time - a.time)
    .slice(0, most)
    .map(({ entry, seen }) => ({
      summary: summarise(entry, []),
      minutesLeft: readingMinutes(entry.article.words * (1 - seen)),
    }));
}

import { readingMinutes } from '../../model/reading-time';
import type { HalfRead } from '../list-protocol';
import type { Entry } from './entry';
import { shownOf, summarise } from './summarise';

/** Who has seen so much of an article has seen its end. */
const ALL_BUT_A_LINE = 0.99;

/** The articles that were begun and not finished, the latest first; at most `most`. */
export async function halfRead(entries: readonly Entry[], most: number): Promise<HalfRead[]> {
  const begun = entries
    .flatMap(entry => (entry.position && !entry.reading.read ? [{ entry, ...entry.position }] : []))
    .filter(({ seen }) => seen < ALL_BUT_A_LINE)
    .sort((a, b) => b.time - a.time)
    .slice(0, most);
  const shown = await shownOf(begun.map(({ entry }) => entry));
  return shown.map((one, at) => ({
    summary: summarise(one),
    minutesLeft: readingMinutes(one.entry.head.words * (1 - (begun[at]?.seen ?? 0))),
  }));
}

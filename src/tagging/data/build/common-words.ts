import type { NewsItem } from './current-events';

/** A word that is written small at least this often is an English word before it is a place ("Mission", "Reading"). */
const FEWEST = 2;
const SHARE = 0.15;

/** Words that the news items happen not to have in lower case, or too seldom. */
const OTHERS =
  'nice reading mobile bath split orange hull tours lens angers nancy of most sale bury van batman wells hope man buy gay mission enterprise surprise temple normal commerce independence';

/** Words that stand in lower case often enough among the news items to be no safe name. */
export function commonWords(items: readonly NewsItem[]): Set<string> {
  const small = new Map<string, number>();
  const large = new Map<string, number>();
  for (const { text } of items) {
    for (const word of text.match(/\p{L}+/gu) ?? []) {
      const lower = word.toLowerCase();
      const counts = word === lower ? small : large;
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  const often = [...small].filter(
    ([word, count]) => count >= FEWEST && count >= SHARE * (large.get(word) ?? 0),
  );
  return new Set([...often.map(([word]) => word), ...OTHERS.split(' ')]);
}

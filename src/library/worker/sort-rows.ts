import type { SortOrder } from '../../model/criteria';
import type { Entry } from './catalogue';

/** Which of two articles comes first; null leaves the order as the search gave it. */
const ORDERS: Readonly<Record<SortOrder, ((a: Entry, b: Entry) => number) | null>> = {
  relevance: null,
  source: (a, b) => a.row - b.row,
  longest: (a, b) => b.article.words - a.article.words || a.row - b.row,
  shortest: (a, b) => a.article.words - b.article.words || a.row - b.row,
  // Without a date an article comes behind all that have one.
  newest: (a, b) => dateOf(b).localeCompare(dateOf(a)) || a.row - b.row,
};

/** The rows in the order asked for. */
export function sortRows(rows: Uint32Array, order: SortOrder, entries: readonly Entry[]): Uint32Array {
  const compare = ORDERS[order];
  if (!compare) return rows;
  return rows.toSorted((a, b) => {
    const [first, second] = [entries[a], entries[b]];
    return first && second ? compare(first, second) : 0;
  });
}

/** The article's own date, else its source's: exact enough to sort by. */
function dateOf({ article, source }: Entry): string {
  return article.date?.iso ?? source.record.date ?? '';
}

import type { SortOrder } from '../../model/criteria';
import type { RowLedger } from './row-ledger';

/** More than the words of any article and than any date, and times the largest library still a whole number. */
const MOST = 100_000_000;

/** What each order sorts by, the smallest first; null leaves the order as the search gave it. */
const ORDERS: Readonly<Record<SortOrder, ((ledger: RowLedger, row: number) => number) | null>> = {
  relevance: null,
  source: () => 0,
  longest: (ledger, row) => MOST - ledger.words(row),
  shortest: (ledger, row) => ledger.words(row),
  // Without a date an article comes behind all that have one.
  newest: (ledger, row) => MOST - ledger.date(row),
  headline: (ledger, row) => ledger.headlineRank(row),
  unread: (ledger, row) => (ledger.isRead(row) ? 1 : 0),
};

/** The rows in the order asked for; equal ones as they stand in the library. */
export function sortRows(rows: Uint32Array, order: SortOrder, ledger: RowLedger): Uint32Array {
  const measure = ORDERS[order];
  if (!measure) return rows;
  const places = rows.reduce((most, row) => Math.max(most, ledger.place(row)), 0) + 1;
  const rowAt = new Uint32Array(places);
  // Numbers sort ten times as fast by themselves as by a comparison, so the place is put behind the measure.
  const keys = Float64Array.from(rows, row => {
    const place = ledger.place(row);
    rowAt[place] = row;
    return measure(ledger, row) * places + place;
  }).sort();
  return Uint32Array.from(keys, key => rowAt[key % places] ?? 0);
}

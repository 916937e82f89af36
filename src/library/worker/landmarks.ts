import type { SortOrder } from '../../model/criteria';
import type { Landmark } from '../list-protocol';
import type { RowLedger } from './row-ledger';

/** More months than these would not be seen at a glance: then years are named. */
const MOST_MONTHS = 24;

/**
 * Where in sorted rows each letter or month begins, so that one can jump there: letters where headlines are in
 * alphabetical order, months (years where they are many) where the newest come first; other orders have none.
 */
export function landmarksOf(rows: Uint32Array, order: SortOrder, ledger: RowLedger): Landmark[] {
  if (order === 'headline') return beginnings(rows, row => ledger.letter(row), 'letter');
  if (order !== 'newest') return [];
  const months = beginnings(rows, row => partOfDate(ledger.date(row), 'month'), 'date');
  if (months.length <= MOST_MONTHS) return months;
  return beginnings(rows, row => partOfDate(ledger.date(row), 'year'), 'date');
}

/** The first row of each value; a value that comes again later has its one beginning. */
function beginnings(
  rows: Uint32Array,
  partOf: (row: number) => string | null,
  by: Landmark['by'],
): Landmark[] {
  const first = new Map<string | null, number>();
  let last: string | null | undefined;
  rows.forEach((row, start) => {
    const value = partOf(row);
    if (value === last) return;
    last = value;
    if (!first.has(value)) first.set(value, start);
  });
  return Array.from(first, ([value, start]) => ({ by, value, start }));
}

/** "2024-06" or "2024" of 20240619; a month that isn't known leaves the year, a year that isn't known nothing. */
function partOfDate(date: number, part: 'month' | 'year'): string | null {
  const year = Math.floor(date / 10_000);
  if (year === 0) return null;
  const month = Math.floor(date / 100) % 100;
  return part === 'year' || month === 0 ? `${year}` : `${year}-${String(month).padStart(2, '0')}`;
}

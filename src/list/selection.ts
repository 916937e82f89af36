import { createContext, useSyncExternalStore } from 'react';

/** The articles that the reader has picked out, by row. It lasts as long as the page, whatever is searched meanwhile. */
export interface Selection {
  /** Whether one is picking: then each row has its box. */
  readonly on: boolean;
  readonly rows: ReadonlySet<number>;
  /** The row that was picked out last: a range begins there. */
  readonly anchor: number | null;
}

export const NOTHING_SELECTED: Selection = { on: false, rows: new Set(), anchor: null };

/** With a row picked out, or no longer so. */
export function withToggled({ rows }: Selection, row: number): Selection {
  const changed = new Set(rows);
  if (!changed.delete(row)) changed.add(row);
  return { on: true, rows: changed, anchor: row };
}

/**
 * With all rows from the last one picked out to this one, in the order of the list; where there was none, with
 * this one alone.
 */
export function withRange({ rows, anchor }: Selection, row: number, order: Uint32Array): Selection {
  const to = order.indexOf(row);
  const from = anchor === null ? to : order.indexOf(anchor);
  const range = from < 0 ? [row] : order.subarray(Math.min(from, to), Math.max(from, to) + 1);
  return { on: true, rows: new Set([...rows, ...range]), anchor: row };
}

let selection = NOTHING_SELECTED;
const listeners = new Set<() => void>();

/** Changes the selection. */
export function select(change: (selection: Selection) => Selection) {
  selection = change(selection);
  for (const listener of listeners) listener();
}

/** Ends the picking. Returns false where none was going on. */
export function endSelecting(): boolean {
  if (!selection.on) return false;
  select(() => NOTHING_SELECTED);
  return true;
}

export function useSelection(): Selection {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => selection,
  );
}

/** The selection for the rows, and the order of the list, which a range is taken from. */
export const Selecting = createContext<{ readonly selection: Selection; readonly order: Uint32Array }>({
  selection: NOTHING_SELECTED,
  order: new Uint32Array(0),
});

import type { KeyboardEvent } from 'react';
import { select, withRange, withToggled } from './selection';
import { focusedRow, stepInList } from './step-in-list';

/** Picks the focused article out, or no longer. Returns false where no article of the list has the focus. */
export function toggleFocused(): boolean {
  const row = rowOf(focusedRow());
  if (row === null) return false;
  select(selection => withToggled(selection, row));
  return true;
}

/** The keys of the list itself: arrows with Shift pick out the rows they go over. */
export function onListKey(event: KeyboardEvent, order: Uint32Array) {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  const done =
    (key === 'ArrowDown' && shiftKey && extend(1, order)) ||
    (key === 'ArrowUp' && shiftKey && extend(-1, order));
  if (done) event.preventDefault();
}

function extend(step: 1 | -1, order: Uint32Array): boolean {
  const from = rowOf(focusedRow());
  if (from === null) return false;
  select(selection => withRange(selection, from, Uint32Array.of(from)));
  return stepInList(step, row => {
    const to = rowOf(row);
    if (to !== null) select(selection => withRange(selection, to, order));
  });
}

function rowOf(item: HTMLElement | null): number | null {
  return item?.dataset.row === undefined ? null : Number(item.dataset.row);
}

import { endSelecting, select, useSelection } from './selection';

/** Begins to pick articles out, and ends it. */
export function SelectButton() {
  const { on } = useSelection();
  return (
    <button
      type="button"
      aria-pressed={on}
      className="action-quiet"
      onClick={() => endSelecting() || select(before => ({ ...before, on: true }))}
    >
      Select
    </button>
  );
}

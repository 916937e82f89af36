import { endSelecting, select, useSelection } from './selection';

/** Begins to pick articles out, and ends it. */
export function SelectButton() {
  const { on } = useSelection();
  return (
    <button
      type="button"
      aria-pressed={on}
      className="border-b border-rule leading-6 text-soft hover:text-accent aria-pressed:border-accent aria-pressed:text-accent"
      onClick={() => endSelecting() || select(before => ({ ...before, on: true }))}
    >
      Select
    </button>
  );
}

import { dismissUndo, undoLast, useUndoable } from '../ui/undo';

/**
 * Tells what was just done and offers to take it back. It stays until it is used or waved away: nobody has to hurry.
 * It stands over the list, not over the page with what is read and the bar at its foot.
 */
export function UndoNotice() {
  const step = useUndoable();
  return (
    <section
      aria-label="Undo"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-0 z-20 middle:max-w-[24.5rem] middle:p-4 print:hidden"
    >
      {step && (
        <p className="pointer-events-auto flex w-fit flex-wrap items-baseline gap-x-5 gap-y-1 border border-ink bg-paper px-5 py-2.5 text-[0.8125rem] max-middle:w-full max-middle:border-x-0 max-middle:border-b-0">
          <span>{step.done}.</span>
          <button type="button" className="action" onClick={undoLast}>
            Undo
          </button>
          <button type="button" className="action" onClick={dismissUndo}>
            Dismiss
          </button>
        </p>
      )}
    </section>
  );
}

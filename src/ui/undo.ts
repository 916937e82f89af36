import { useSyncExternalStore } from 'react';

/** Something that was done and can be taken back. */
export interface Undoable {
  /** What was done, as the reader is told: "Marked as read". */
  readonly done: string;
  /** Where it gives a promise, that is rejected where it could not be undone. */
  readonly undo: () => unknown;
}

/** What the reader is told of. */
interface Told {
  readonly words: string;
  /** Whether there is a step to take back by it. */
  readonly canUndo: boolean;
}

/** As many steps back as anybody takes; each may hold on to what it needs to put back. */
const MOST = 50;

const listeners = new Set<() => void>();
let steps: readonly Undoable[] = [];
/** Of the last step, until it is undone or waved away, or of a fault. */
let tale: Told | null = null;

function change(next: readonly Undoable[], tell: Told | null) {
  steps = next;
  tale = tell;
  for (const listener of listeners) listener();
}

/** Tells the reader what was done, and keeps how it is undone. */
export function offerUndo(step: Undoable) {
  change([...steps, step].slice(-MOST), { words: step.done, canUndo: true });
}

/** Tells the reader what could not be done. @param words whole sentences */
export function tellFault(words: string) {
  change(steps, { words, canUndo: false });
}

/** Takes back the last step. Returns false where there is none. */
export function undoLast(): boolean {
  const last = steps.at(-1);
  if (!last) return false;
  change(steps.slice(0, -1), null);
  // Of what was undone something may have to be kept, which may fail.
  Promise.resolve(last.undo()).catch((error: Error) =>
    change([...steps, last], { words: `That could not be undone. ${error.message}`, canUndo: true }),
  );
  return true;
}

/** The reader has seen the notice; the step can still be undone by key. */
export function dismissUndo() {
  change(steps, null);
}

/** What the reader is told of, or null. */
export const told = () => tale;

/** What the reader is told of, or null, as it changes. */
export function useTold(): Told | null {
  return useSyncExternalStore(listener => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, told);
}

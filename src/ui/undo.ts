import { useSyncExternalStore } from 'react';

/** Something that was done and can be taken back. */
export interface Undoable {
  /** What was done, as the reader is told: "Marked as read". */
  readonly done: string;
  readonly undo: () => void | Promise<void>;
}

/** As many steps back as anybody takes; each may hold on to what it needs to put back. */
const MOST = 50;

const listeners = new Set<() => void>();
let steps: readonly Undoable[] = [];
/** The step the reader is told of: the last one, until it is undone or waved away. */
let told: Undoable | null = null;

function change(next: readonly Undoable[], tell: Undoable | null) {
  steps = next;
  told = tell;
  for (const listener of listeners) listener();
}

/** Tells the reader what was done, and keeps how it is undone. */
export function offerUndo(step: Undoable) {
  change([...steps, step].slice(-MOST), step);
}

/** Takes back the last step. Returns false where there is none. */
export function undoLast(): boolean {
  const last = steps.at(-1);
  if (!last) return false;
  change(steps.slice(0, -1), null);
  void last.undo();
  return true;
}

/** The reader has seen the notice; the step can still be undone by key. */
export function dismissUndo() {
  change(steps, null);
}

/** What the reader is told of, or null. */
export function useUndoable(): Undoable | null {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => told,
  );
}

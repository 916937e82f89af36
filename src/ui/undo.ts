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
/** What was begun last and goes on still: an action that will be a step unless it fails, or an undoing. */
let latest: { readonly going: Promise<unknown>; readonly isAction: boolean } | null = null;

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

/** Says that something is being done that will be a step unless it fails. */
export function beingDone<Result>(action: Promise<Result>): Promise<Result> {
  note(action, true);
  return action;
}

function note(going: Promise<unknown>, isAction: boolean) {
  const begun = { going, isAction };
  const end = () => {
    if (latest === begun) latest = null;
  };
  latest = begun;
  going.then(end, end);
}

/** Takes back the last step. Returns false where there is none. */
export function undoLast(): boolean {
  const undoing = takeBackLast();
  if (undoing) note(undoing, false);
  return undoing !== null;
}

/**
 * Takes back what the reader did last: where that is still being done, as soon as it is a step. To take back the step before
 * would be to undo something else than is meant, also where it fails. Returns false where there is nothing to take back.
 */
export function undoLatest(): boolean {
  if (!latest) return undoLast();
  const before = latest.isAction ? steps.at(-1) : null;
  const undoing = latest.going
    .catch(() => undefined)
    .then(() => (steps.at(-1) === before ? null : takeBackLast()));
  note(undoing, false);
  return true;
}

function takeBackLast(): Promise<void> | null {
  const last = steps.at(-1);
  if (!last) return null;
  change(steps.slice(0, -1), null);
  // Of what was undone something may have to be kept, which may fail.
  return Promise.resolve(last.undo()).then(
    () => undefined,
    (error: Error) =>
      change([...steps, last], { words: `That could not be undone. ${error.message}`, canUndo: true }),
  );
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

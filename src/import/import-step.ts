import type { Review, ReviewItem } from '../library/import-protocol';
import { isWorthKeeping } from './wording';

/** Where an import is. */
export type ImportStep =
  | { readonly step: 'choosing' }
  | {
      readonly step: 'reading';
      readonly id: string;
      readonly began: number;
      readonly paused: boolean;
      /** Ends the handing over of files, which is before the reading. */
      readonly handing: AbortController;
    }
  | { readonly step: 'review'; readonly review: Review; readonly chosen: ReadonlySet<string> };

export const CHOOSING: ImportStep = { step: 'choosing' };

/** The reading of an import that begins now. */
export function readingBegun(): Extract<ImportStep, { step: 'reading' }> {
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  return { step: 'reading', id, began: performance.now(), paused: false, handing: new AbortController() };
}

/** The reading of an import is paused, or goes on; it may be over by the time. */
export function withPause(at: ImportStep, id: string, paused: boolean): ImportStep {
  return at.step === 'reading' && at.id === id ? { ...at, paused } : at;
}

/** What was read is there to be looked over, unless the reader has given it up meanwhile. */
export function lookedOver(at: ImportStep, review: Review): ImportStep {
  if (at.step !== 'reading' || at.id !== review.id) return at;
  return { step: 'review', review, chosen: new Set(review.items.flatMap(worthKeeping)) };
}

/** Some contents are chosen for keeping, or no longer. */
export function withChoice(at: ImportStep, contents: readonly string[], isChosen: boolean): ImportStep {
  if (at.step !== 'review') return at;
  const chosen = new Set(at.chosen);
  for (const content of contents) {
    if (isChosen) chosen.add(content);
    else chosen.delete(content);
  }
  return { ...at, chosen };
}

/** A content that was read again under another encoding has the place of what was read before. */
export function withReread(at: ImportStep, content: string, item: ReviewItem): ImportStep {
  if (at.step !== 'review') return at;
  const items = at.review.items.map(one => ('content' in one && one.content === content ? item : one));
  const read = { ...at, review: { ...at.review, items } };
  return withChoice(withChoice(read, [content], false), worthKeeping(item), true);
}

function worthKeeping(item: ReviewItem): string[] {
  return isWorthKeeping(item) ? [item.content] : [];
}

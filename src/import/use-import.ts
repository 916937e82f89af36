import { useState } from 'react';
import type { Review, ReviewItem } from '../library/import-protocol';
import {
  type BringProgress,
  forgetImport,
  steerImport,
  useBring,
  useDecodeAs,
  useKeep,
} from '../library/import-queries';
import type { Progress } from '../library/state-protocol';
import type { BroughtFiles } from './brought-files';
import { isWorthKeeping, newArticles } from './wording';

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

const CHOOSING: ImportStep = { step: 'choosing' };
const NOT_BEGUN: Progress = { done: 0, total: 0 };

/** One import: what is brought is read, looked over, and kept or not. */
export function useImport(onKept: (added: readonly string[], articles: number) => void) {
  const [at, setAt] = useState<ImportStep>(CHOOSING);
  const [progress, setProgress] = useState<BringProgress | null>(null);
  const [keeping, setKeeping] = useState<Progress | null>(null);
  const bring = useBring(setProgress);
  const decode = useDecodeAs();
  const keep = useKeep(setKeeping);

  const read = (files: BroughtFiles, pasted: string | null) => {
    const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
    setProgress(null);
    const handing = new AbortController();
    setAt({ step: 'reading', id, began: performance.now(), paused: false, handing });
    bring.mutate(
      { id, files, pasted, signal: handing.signal },
      {
        onSuccess: review =>
          setAt(now => {
            // The reader may have given it up meanwhile.
            if (now.step !== 'reading' || now.id !== id) return now;
            return { step: 'review', review, chosen: new Set(review.items.flatMap(worthKeeping)) };
          }),
        onError: () => setAt(CHOOSING),
      },
    );
  };

  const giveUp = () => {
    if (at.step === 'reading') {
      at.handing.abort();
      forgetImport(at.id);
    }
    if (at.step === 'review') forgetImport(at.review.id);
    bring.reset();
    keep.reset();
    setAt(CHOOSING);
  };

  const steer = (to: 'pause' | 'resume' | 'cancel') => {
    if (at.step !== 'reading') return;
    steerImport(at.id, to);
    setAt({ ...at, paused: to === 'pause' });
  };

  const choose = (contents: readonly string[], choose: boolean) => {
    if (at.step !== 'review') return;
    const chosen = new Set(at.chosen);
    for (const content of contents) {
      if (choose) chosen.add(content);
      else chosen.delete(content);
    }
    setAt({ ...at, chosen });
  };

  const decodeAs = (content: string, encoding: string) => {
    // One after the other. The choice is not disabled meanwhile, or the focus would be lost.
    if (at.step !== 'review' || decode.isPending) return;
    const { id } = at.review;
    decode.mutate(
      { id, content, encoding },
      { onSuccess: item => setAt(now => replaced(now, content, item)) },
    );
  };

  const keepChosen = () => {
    if (at.step !== 'review') return;
    const { review, chosen } = at;
    setKeeping(null);
    keep.mutate(
      { id: review.id, contents: [...chosen] },
      // Where the keeping was stopped, the review stays.
      { onSuccess: kept => kept && onKept(kept.added, newArticles(review.items, chosen)) },
    );
  };

  const stopKeeping = () => {
    if (at.step === 'review') steerImport(at.review.id, 'cancel');
  };

  return {
    at,
    progress,
    keeping: keep.isPending ? (keeping ?? NOT_BEGUN) : null,
    fault: bring.error ?? decode.error ?? keep.error,
    isKeeping: keep.isPending,
    isDecoding: decode.isPending,
    read,
    giveUp,
    steer,
    choose,
    decodeAs,
    keepChosen,
    stopKeeping,
  };
}

function worthKeeping(item: ReviewItem): string[] {
  return isWorthKeeping(item) ? [item.content] : [];
}

function replaced(at: ImportStep, content: string, item: ReviewItem): ImportStep {
  if (at.step !== 'review') return at;
  const items = at.review.items.map(one => ('content' in one && one.content === content ? item : one));
  const chosen = new Set(at.chosen);
  chosen.delete(content);
  for (const one of worthKeeping(item)) chosen.add(one);
  return { ...at, review: { ...at.review, items }, chosen };
}

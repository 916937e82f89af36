import { useState } from 'react';
import type { ImportProgress, Review, ReviewItem } from '../library/import-protocol';
import { forgetImport, steerImport, useBring, useDecodeAs, useKeep } from '../library/import-queries';
import type { BroughtFile } from './brought-files';
import { isWorthKeeping } from './wording';

/** Where an import is. */
export type ImportStep =
  | { readonly step: 'choosing' }
  | { readonly step: 'reading'; readonly id: string; readonly began: number; readonly paused: boolean }
  | { readonly step: 'review'; readonly review: Review; readonly chosen: ReadonlySet<string> };

const CHOOSING: ImportStep = { step: 'choosing' };

/** One import: what is brought is read, looked over, and kept or not. */
export function useImport(onKept: (added: readonly string[]) => void) {
  const [at, setAt] = useState<ImportStep>(CHOOSING);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const bring = useBring(setProgress);
  const decode = useDecodeAs();
  const keep = useKeep();

  const read = (files: readonly BroughtFile[], pasted: string | null) => {
    const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
    setProgress(null);
    setAt({ step: 'reading', id, began: performance.now(), paused: false });
    bring.mutate(
      { id, files, pasted },
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
    if (at.step === 'reading') forgetImport(at.id);
    if (at.step === 'review') forgetImport(at.review.id);
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
    if (at.step !== 'review') return;
    const { id } = at.review;
    decode.mutate(
      { id, content, encoding },
      { onSuccess: item => setAt(now => replaced(now, content, item)) },
    );
  };

  const keepChosen = () => {
    if (at.step !== 'review') return;
    keep.mutate({ id: at.review.id, contents: [...at.chosen] }, { onSuccess: ({ added }) => onKept(added) });
  };

  return {
    at,
    progress,
    fault: bring.error ?? decode.error ?? keep.error,
    isKeeping: keep.isPending,
    decoding: decode.variables?.content,
    isDecoding: decode.isPending,
    read,
    giveUp,
    steer,
    choose,
    decodeAs,
    keepChosen,
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

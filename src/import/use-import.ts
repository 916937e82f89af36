import { useState } from 'react';
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
import {
  CHOOSING,
  type ImportStep,
  lookedOver,
  readingBegun,
  withChoice,
  withPause,
  withReread,
} from './import-step';
import { newArticles } from './wording';

const NOT_BEGUN: Progress = { done: 0, total: 0 };

/** Hears the ids of the sources that are new, and how many articles they have. */
type OnKept = (added: readonly string[], articles: number) => void;

/** One import: what is brought is read, looked over, and kept or not. */
export function useImport(onKept: OnKept, onClose: () => void) {
  const [at, setAt] = useState<ImportStep>(CHOOSING);
  const { readingFault, endReading, ...reading } = useReading(at, setAt);
  const { decodingFault, endDecoding, ...decoding } = useDecoding(at, setAt);
  const { keepingFault, endKeeping, ...keeping } = useKeeping(at, onKept, onClose);
  return {
    at,
    fault: readingFault ?? decodingFault ?? keepingFault,
    ...reading,
    choose: (contents: readonly string[], isChosen: boolean) =>
      setAt(now => withChoice(now, contents, isChosen)),
    ...decoding,
    ...keeping,
    giveUp: () => {
      if (at.step === 'review') forgetImport(at.review.id);
      endReading();
      endDecoding();
      endKeeping();
      setAt(CHOOSING);
    },
  };
}

type SetStep = (change: ImportStep | ((now: ImportStep) => ImportStep)) => void;

/** The reading of what is brought, which can be stopped for a while or for good. */
function useReading(at: ImportStep, setAt: SetStep) {
  const [progress, setProgress] = useState<BringProgress | null>(null);
  const bring = useBring(setProgress);
  return {
    progress,
    readingFault: bring.error,
    read: (files: BroughtFiles, pasted: string | null) => {
      const begun = readingBegun();
      setProgress(null);
      setAt(begun);
      bring.mutate(
        { id: begun.id, files, pasted, signal: begun.handing.signal },
        { onSuccess: review => setAt(now => lookedOver(now, review)), onError: () => setAt(CHOOSING) },
      );
    },
    steer: (to: 'pause' | 'resume' | 'cancel') => {
      if (at.step !== 'reading') return;
      steerImport(at.id, to);
      setAt(now => withPause(now, at.id, to === 'pause'));
    },
    endReading: () => {
      if (at.step === 'reading') {
        at.handing.abort();
        forgetImport(at.id);
      }
      bring.reset();
    },
  };
}

/** Files of the review are read again where they were in another encoding. */
function useDecoding(at: ImportStep, setAt: SetStep) {
  const decode = useDecodeAs();
  return {
    isDecoding: decode.isPending,
    decodingFault: decode.error,
    decodeAs: (content: string, encoding: string) => {
      // One after the other. The choice is not disabled meanwhile, or the focus would be lost.
      if (at.step !== 'review' || decode.isPending) return;
      decode.mutate(
        { id: at.review.id, content, encoding },
        { onSuccess: item => setAt(now => withReread(now, content, item)) },
      );
    },
    endDecoding: decode.reset,
  };
}

/** What is chosen of the review is kept, which can be stopped. */
function useKeeping(at: ImportStep, onKept: OnKept, onClose: () => void) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const keep = useKeep(setProgress);
  return {
    isKeeping: keep.isPending,
    keeping: keep.isPending ? (progress ?? NOT_BEGUN) : null,
    keepingFault: keep.error,
    keepChosen: () => {
      if (at.step !== 'review') return;
      const { review, chosen } = at;
      setProgress(null);
      const request = { id: review.id, contents: [...chosen] };
      // Where the keeping was stopped, the review stays; who gave it up too late for that has gone on, and is told all the same.
      keep.mutateAsync(request, { onSuccess: kept => kept && onClose() }).then(
        kept => kept && onKept(kept.added, newArticles(review.items, chosen)),
        () => undefined,
      );
    },
    stopKeeping: () => {
      if (at.step === 'review') steerImport(at.review.id, 'cancel');
    },
    endKeeping: keep.reset,
  };
}

import { type SyntheticEvent, useEffect, useRef } from 'react';
import { useChangeSource } from '../library/source-queries';
import { counted } from '../ui/format-count';
import { offerUndo } from '../ui/undo';
import type { BroughtFiles } from './brought-files';
import { ChooseText } from './ChooseText';
import { ReadingProgress } from './ReadingProgress';
import { ReviewPanel } from './ReviewPanel';
import { useImport } from './use-import';
import { faultWords } from './wording';
import './import.css';

interface AddTextProps {
  /** What was dropped on the page, to be read at once; null where nothing was. */
  readonly dropped: BroughtFiles | null;
  readonly onClose: () => void;
}

/** The dialog in which texts are brought in: chosen or pasted, read, looked over, kept. */
export function AddText({ dropped, onClose }: AddTextProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const given = useRef<BroughtFiles | null>(null);
  const takeBack = useChangeSource();
  const { at, read, giveUp, ...rest } = useImport((added, articles) => {
    if (added.length > 0)
      offerUndo({
        done: `Added: ${counted(articles, 'article')} from ${counted(added.length, 'source')}`,
        undo: () => takeBack.mutateAsync({ sources: added, change: { binned: true } }),
      });
  }, onClose);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    // What is dropped meanwhile takes the place of what was looked over, but waits for what is being kept.
    if (dropped === null || dropped === given.current || rest.isKeeping) return;
    given.current = dropped;
    giveUp();
    read(dropped, null);
  });

  // Escape goes back a step first, so that a slip costs no pasted text.
  const onCancel = (event: SyntheticEvent) => {
    if (at.step === 'choosing') return;
    event.preventDefault();
    giveUp();
  };
  const close = () => {
    giveUp();
    onClose();
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby="add-text-heading"
      className="m-auto max-h-[calc(100dvh-1rem)] w-[min(46rem,calc(100vw-1rem))] flex-col border border-ink open:flex bg-paper text-sm text-ink"
      onCancel={onCancel}
      onClose={onClose}
    >
      <div className="flex items-baseline justify-between gap-4 px-5 pt-5 middle:px-7">
        <h2 id="add-text-heading" className="headline text-[1.5rem]">
          Add text
        </h2>
        <button type="button" className="action" onClick={close}>
          Cancel
        </button>
      </div>
      {rest.fault && (
        <p role="alert" className="mx-5 mt-3 border-l-[3px] border-accent ps-3 middle:mx-7">
          Nothing was kept, and the library is as it was. {faultWords(rest.fault)}
        </p>
      )}
      <ChooseText hidden={at.step !== 'choosing'} onRead={read} />
      {at.step === 'reading' && <ReadingProgress at={at} progress={rest.progress} onSteer={rest.steer} />}
      {at.step === 'review' && <ReviewPanel at={at} onBack={giveUp} {...rest} />}
    </dialog>
  );
}

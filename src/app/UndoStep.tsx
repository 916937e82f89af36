import { type RefObject, useLayoutEffect, useRef } from 'react';
import { dismissUndo, undoLast } from '../ui/undo';
import './undo.css';

interface UndoStepProps {
  readonly words: string;
  readonly canUndo: boolean;
}

/** What was done or could not be, and the ways to take it back and to wave it away. */
export default function UndoStep({ words, canUndo }: UndoStepProps) {
  const notice = useRef<HTMLParagraphElement>(null);
  useRoomMade(notice);
  return (
    <p
      ref={notice}
      className="pointer-events-auto flex w-fit flex-wrap items-baseline gap-x-4 gap-y-1 border border-ink bg-paper px-4 py-2.5 text-[0.8125rem] max-middle:w-full max-middle:border-x-0 max-middle:border-b-0 max-middle:px-5"
    >
      <span className="line-clamp-3 min-w-0 [overflow-wrap:anywhere]">
        {words.endsWith('.') ? words : `${words}.`}
      </span>
      <span className="flex gap-x-4">
        {canUndo && (
          <button type="button" className="action" onClick={undoLast}>
            Undo
          </button>
        )}
        <button type="button" className="action" onClick={dismissUndo}>
          Dismiss
        </button>
      </span>
    </p>
  );
}

/** Tells the desk how high it is, so that in the narrow layout what is at the foot of the screen stands above it. */
function useRoomMade(notice: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const desk = notice.current?.closest<HTMLElement>('.desk');
    if (!notice.current || !desk) return;
    const sizes = new ResizeObserver(([entry]) => {
      const { height } = entry?.target.getBoundingClientRect() ?? { height: 0 };
      desk.style.setProperty('--undo-height', `${height}px`);
    });
    sizes.observe(notice.current);
    return () => {
      sizes.disconnect();
      desk.style.removeProperty('--undo-height');
    };
  }, [notice]);
}

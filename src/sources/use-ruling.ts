import { useEffect, useRef } from 'react';
import type { SourceLine, SourceLines } from '../library/article-protocol';
import { useReadAgain } from '../library/source-queries';
import { type CutRuling, withRuling } from '../model/cut-ruling';
import { beingDone, offerUndo } from '../ui/undo';

/**
 * Lets the reader say with which lines of a source articles begin, and take it back.
 * @param shown the lines, with the rulings by which they were read
 * @param isComing whether other lines are on their way: what is ruled then is ruled of those
 */
export function useRuling(source: string, shown: SourceLines | null | undefined, isComing: boolean) {
  const again = useReadAgain();
  const isReading = again.isPending || isComing;
  const ruled = useRef<number | null>(null);
  // Lines that belong to something else now are laid out anew: the focus stays on the line.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it has to do with what is shown now
  useEffect(() => {
    const number = ruled.current;
    if (number !== null && document.activeElement === document.body) lineButton(number)?.focus();
  }, [shown]);
  const readBy = (rulings: readonly CutRuling[]) => again.mutateAsync({ source, rulings });
  const rule = async ({ number, text, begins }: SourceLine) => {
    if (isReading || !shown?.rulings) return;
    ruled.current = number;
    const before = shown.rulings;
    const now = withRuling(before, { line: text.trim(), begins: !begins });
    const done = `${begins ? 'No' : 'An'} article begins with line ${number}`;
    // Where it fails, the message below the heading says so.
    await beingDone(readBy(now)).then(
      () => offerUndo({ done, undo: () => readBy(before) }),
      () => undefined,
    );
  };
  return { rule, isReading, fault: again.error };
}

/** The id of the button that stands for a line's number. */
export function lineId(number: number): string {
  return `line-${number}`;
}

function lineButton(number: number): HTMLElement | null {
  return document.getElementById(lineId(number));
}

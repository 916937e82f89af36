import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect } from 'react';

/** Where a long list can be scrolled to. */
interface LongListScroller {
  /** Brings the row at an index into sight, or to the top. */
  toRow(index: number, align: 'auto' | 'start'): void;
  /** Scrolls so many pixels from the top. */
  toOffset(pixels: number): void;
}

let scroller: LongListScroller | null = null;

/** The long list that is shown; null where all rows are laid out. */
export const longListScroller = (): LongListScroller | null => scroller;

/**
 * Has a long list scrolled by what lays it out: rows are measured as they come into sight, and who scrolls past it
 * is moved by what the measuring corrects.
 */
export function useLongListScroller<Scroller extends Element | Window>(
  virtualizer: Virtualizer<Scroller, HTMLLIElement>,
) {
  useLayoutEffect(() => {
    const own: LongListScroller = {
      toRow: (index, align) => virtualizer.scrollToIndex(index, { align }),
      toOffset: pixels => virtualizer.scrollToOffset(pixels),
    };
    scroller = own;
    return () => {
      if (scroller === own) scroller = null;
    };
  }, [virtualizer]);
}

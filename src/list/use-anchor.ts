import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import { type FoundRows, searchOf } from './found-rows';

/**
 * Keeps what is seen where it is when articles come or go above it: the list is then the same search over a
 * changed library. Another search begins anew.
 */
export function useAnchor<Scroller extends Element | Window>(
  { rows, criteria }: FoundRows,
  virtualizer: Virtualizer<Scroller, HTMLLIElement>,
) {
  const search = searchOf(criteria);
  const anchor = useRef({ rows, search, row: -1, start: 0 });
  useLayoutEffect(() => {
    const last = anchor.current;
    const offset = virtualizer.scrollOffset ?? 0;
    if (last.rows !== rows && last.search === search && offset > 0) {
      const at = virtualizer.measurementsCache[rows.indexOf(last.row)];
      if (at && at.start !== last.start) virtualizer.scrollToOffset(offset + at.start - last.start);
    }
    const seen = virtualizer.getVirtualItems().find(({ end }) => end > (virtualizer.scrollOffset ?? 0));
    anchor.current = { rows, search, row: rows[seen?.index ?? -1] ?? -1, start: seen?.start ?? 0 };
  });
}

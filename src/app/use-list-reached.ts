import { useLayoutEffect } from 'react';
import { listColumn } from '../list/list-column';

/**
 * In the narrow layout a link of the front page may lead to the list, which takes its place: the focus goes along, which would
 * be nobody's with the link that is seen no more.
 */
export function useListReached(frontFirst: boolean) {
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (frontFirst || !focused?.closest('.desk-front') || focused.getClientRects().length > 0) return;
    listColumn()?.focus({ preventScroll: true });
  }, [frontFirst]);
}

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { rowLinkId } from '../list/row-link';
import { scrollAsItGrows } from '../ui/scroll-as-it-grows';
import { usePlace } from '../url/use-view-state';

/**
 * Keeps the reader's place as views change: who comes back to the list
 * finds it scrolled as it was, with the focus on the article that was open.
 */
export function usePlaceKept(page: RefObject<HTMLElement | null>) {
  const { view } = usePlace();
  const reading = view.article !== null || view.text !== null || view.page !== null;
  const listScroll = useListScroll(reading);
  const lastArticle = useRef(view.article);
  const isShown = useRef(false);

  useLayoutEffect(() => {
    // At first nothing is scrolled; to scroll would have the page laid out before there is anything on it.
    if (!isShown.current) {
      isShown.current = true;
      return;
    }
    let giveUp: (() => void) | undefined;
    // An article scrolls itself to where it is read on.
    if (view.article === null || view.text !== null) {
      if (page.current && view.text === null) page.current.scrollTop = 0;
      giveUp = scrollAsItGrows(document.documentElement, reading ? 0 : listScroll.current);
    }
    const left = lastArticle.current;
    lastArticle.current = view.article;
    if (!reading && left !== null && isFocusLost())
      document.getElementById(rowLinkId(left))?.focus({ preventScroll: true });
    return giveUp;
  }, [page, reading, view.article, view.text, listScroll]);
}

/** How far the list was scrolled before something was opened over it; only the narrow layout scrolls the window. */
function useListScroll(reading: boolean) {
  const scroll = useRef(0);
  useEffect(() => {
    if (reading) return;
    const keep = () => {
      scroll.current = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [reading]);
  return scroll;
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

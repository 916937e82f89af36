import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { listColumn } from '../list/list-column';
import { rowLinkId } from '../list/row-link';
import { scrollAsItGrows } from '../ui/scroll-as-it-grows';
import { liveView, usePlace } from '../url/use-view-state';
import type { ViewState } from '../url/view-state';

/** So long the front page may take to come, with places and topics. */
const COMING_MS = 10_000;

/**
 * Keeps the reader's place as views change: who comes back to the list
 * finds it scrolled as it was, with the focus on the article that was open.
 */
export function usePlaceKept(page: RefObject<HTMLElement | null>) {
  const { view, cameBy } = usePlace();
  const reading = isReading(view);
  useListScroll(reading);
  const lastArticle = useRef(view.article);
  const isShown = useRef(false);
  useStillWhileComing(!reading && cameBy === 'pop');

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
      giveUp = scrollAsItGrows(document.documentElement, reading ? 0 : listScroll, COMING_MS);
    }
    const left = lastArticle.current;
    lastArticle.current = view.article;
    // The list itself where it has no row for what was open, as under a filter.
    if (!reading && left !== null && isFocusLost())
      (document.getElementById(rowLinkId(left)) ?? listColumn())?.focus({ preventScroll: true });
    return giveUp;
  }, [page, reading, view.article, view.text]);
}

/**
 * Who comes back after a reload finds the list before the front page above it, which then comes as tall as it was:
 * the browser must not scroll on by its height, as it does for what is new.
 */
function useStillWhileComing(comesBack: boolean) {
  useLayoutEffect(() => {
    if (!comesBack || document.querySelector('.desk-front-to-come') === null) return;
    const { style } = document.documentElement;
    style.overflowAnchor = 'none';
    const end = () => {
      style.overflowAnchor = '';
    };
    const timer = setTimeout(end, COMING_MS);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [comesBack]);
}

const LIST_SCROLL = 'broadsheet:list-scroll';

/**
 * How far the list was scrolled before something was opened over it, also where that was loaded anew; only the narrow
 * layout scrolls the window.
 */
let listScroll = 0;

function useListScroll(reading: boolean) {
  useEffect(() => {
    listScroll = leftScroll();
    const leave = () => {
      try {
        sessionStorage.setItem(LIST_SCROLL, String(listScroll));
      } catch {
        // Where storage is refused, the list begins at its top.
      }
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
  useEffect(() => {
    if (reading) return;
    const keep = () => {
      listScroll = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [reading]);
}

/** Has the front page begin at its top, whence ever one comes to it: for the paper's name, which is no way back. */
export function beginAtTop() {
  listScroll = 0;
  // What is read keeps its place.
  if (isReading(liveView())) return;
  window.scrollTo(0, 0);
  document.querySelector('main')?.scrollTo(0, 0);
}

function isReading({ article, text, page }: ViewState): boolean {
  return article !== null || text !== null || page !== null;
}

function leftScroll(): number {
  try {
    return Number(sessionStorage.getItem(LIST_SCROLL));
  } catch {
    return 0;
  }
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

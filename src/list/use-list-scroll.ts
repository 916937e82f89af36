import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Criteria } from '../model/criteria';
import { usePlace } from '../url/use-view-state';

/** How far the column was scrolled for each search, as long as the page is open. */
const places = new Map<string, number>();

/** So long the list may take to grow to where it was. */
const GROWING_MS = 1_000;

/**
 * Begins each search at the top of the list's column, and brings who comes Back to one to where they were. (In the
 * narrow layout the column does not scroll; there the window's place is kept with the page's.)
 * @param criteria what the list that is shown was searched for
 */
export function useListScroll(column: RefObject<HTMLElement | null>, criteria: Criteria | undefined) {
  const { cameBy } = usePlace();
  const search = criteria && JSON.stringify(criteria);
  // Told by the scrolling itself: to ask the column would have it laid out at each keystroke.
  const scrolled = useRef(0);
  const placeOf = useEffectEvent((one: string) => (cameBy === 'pop' ? (places.get(one) ?? 0) : 0));

  useLayoutEffect(() => {
    const element = column.current;
    if (!element || search === undefined) return;
    const wanted = placeOf(search);
    if (scrolled.current === wanted) return;
    return scrollAsItGrows(element, wanted);
  }, [column, search]);

  useEffect(() => {
    const element = column.current;
    if (!element || search === undefined) return;
    const keep = () => {
      scrolled.current = element.scrollTop;
      places.set(search, element.scrollTop);
    };
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [column, search]);
}

/** Scrolls an element as far as wanted; where its content is still growing, as soon as it is tall enough. Returns what gives up. */
function scrollAsItGrows(element: HTMLElement, wanted: number): (() => void) | undefined {
  element.scrollTop = wanted;
  if (element.scrollTop >= wanted || !element.lastElementChild) return;
  const observer = new ResizeObserver(() => {
    element.scrollTop = wanted;
    if (element.scrollTop >= wanted) observer.disconnect();
  });
  observer.observe(element.lastElementChild);
  const timer = setTimeout(() => observer.disconnect(), GROWING_MS);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Criteria } from '../model/criteria';
import { scrollAsItGrows } from '../ui/scroll-as-it-grows';
import { usePlace } from '../url/use-view-state';
import { searchOf } from './found-rows';
import { longListScroller } from './long-list-scroller';

/** How far the column was scrolled for each search, as long as the page is open. */
const places = new Map<string, number>();

/**
 * Begins each search at the top of the list's column, and brings who comes Back to one to where they were. (In the
 * narrow layout the column does not scroll; there the window's place is kept with the page's.)
 * @param criteria what the list that is shown was searched for
 */
export function useListScroll(column: RefObject<HTMLElement | null>, criteria: Criteria | undefined) {
  const { cameBy } = usePlace();
  const search = criteria && searchOf(criteria);
  // Told by the scrolling itself: to ask the column would have it laid out at each keystroke.
  const scrolled = useRef(0);
  const placeOf = useEffectEvent((one: string) => (cameBy === 'pop' ? (places.get(one) ?? 0) : 0));

  useLayoutEffect(() => {
    const element = column.current;
    if (!element || search === undefined) return;
    const wanted = placeOf(search);
    if (scrolled.current === wanted) return;
    const long = longListScroller();
    if (!long) return scrollAsItGrows(element, wanted);
    long.toOffset(wanted);
    return;
  }, [column, search]);

  // Before the next frame, which tells of the scrolling above: that would be kept as the place of the search before.
  useLayoutEffect(() => {
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

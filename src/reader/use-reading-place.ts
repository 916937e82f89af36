import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { seenOf } from './progress';
import { onScroll, scrollerOf, topOf } from './scroller';
import { heightOf, positionBelow, type TextPosition } from './text-position';

/** A pause in scrolling, after which the place is kept. */
const PAUSE_MS = 250;

/**
 * Keeps the reader's place in an article: it begins at `start` (null for its top), stays at the same words
 * when the page is set anew (another width, face or size), and tells of every pause at another place, with how
 * much of the article has been seen there.
 */
export function useReadingPlace(
  page: RefObject<HTMLElement | null>,
  start: TextPosition | null,
  onPause: (position: TextPosition | null, seen: number) => void,
) {
  const place = useRef(start);
  /** How far it is scrolled where the place alone says so: no scrolling of the reader's. */
  const settled = useRef(-1);

  const goTo = (position: TextPosition | null) => {
    const article = page.current;
    if (!article) return;
    const scroller = scrollerOf(article);
    const height = position && heightOf(article, position);
    scroller.scrollTop = height === null ? 0 : scroller.scrollTop + height - topOf(scroller);
    settled.current = scroller.scrollTop;
  };
  const stay = useEffectEvent(() => {
    if (place.current) goTo(place.current);
  });
  const move = useEffectEvent((article: HTMLElement, scroller: Element) => {
    if (scroller.scrollTop === settled.current) return false;
    place.current = positionBelow(article, topOf(scroller));
    return true;
  });
  const keep = useEffectEvent((article: HTMLElement, scroller: Element) =>
    onPause(place.current, seenOf(article, scroller)),
  );
  const begin = useEffectEvent(() => goTo(start));

  useLayoutEffect(() => begin(), []);

  // A layout effect, because at its end the article still stands on the page.
  useLayoutEffect(() => {
    const article = page.current;
    if (!article) return;
    const scroller = scrollerOf(article);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const keepNow = () => {
      if (pause === undefined) return;
      clearTimeout(pause);
      pause = undefined;
      keep(article, scroller);
    };
    const endListening = onScroll(scroller, () => {
      if (!move(article, scroller)) return;
      clearTimeout(pause);
      pause = setTimeout(keepNow, PAUSE_MS);
    });
    document.addEventListener('visibilitychange', keepNow);
    const observer = new ResizeObserver(() => stay());
    observer.observe(article);
    return () => {
      keepNow();
      endListening();
      document.removeEventListener('visibilitychange', keepNow);
      observer.disconnect();
    };
  }, [page]);
}

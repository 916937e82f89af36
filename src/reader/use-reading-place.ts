import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react';
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
  const [place] = useState(() => new HeldPlace(start));
  const keep = useEffectEvent((article: HTMLElement) =>
    onPause(place.position, seenOf(article, scrollerOf(article))),
  );

  // A layout effect, because at its end the article still stands on the page.
  useLayoutEffect(() => {
    const article = page.current;
    if (!article) return;
    place.goTo(article);
    const observer = new ResizeObserver(() => place.stay(article));
    observer.observe(article);
    const endTelling = tellPauses(article, place, () => keep(article));
    return () => {
      endTelling();
      observer.disconnect();
    };
  }, [page, place]);
}

/** Where the reader is, which holds while the page is set anew around it. */
class HeldPlace {
  /** How far it is scrolled where the place alone says so: no scrolling of the reader's. */
  #settled = -1;

  /** @param position null at the top */
  constructor(public position: TextPosition | null) {}

  /** Scrolls to the place. */
  goTo(article: HTMLElement) {
    const scroller = scrollerOf(article);
    const height = this.position && heightOf(article, this.position);
    scroller.scrollTop = height === null ? 0 : scroller.scrollTop + height - topOf(scroller);
    this.#settled = scroller.scrollTop;
  }

  /** Scrolls to the place again; at the top there is nothing to hold. */
  stay(article: HTMLElement) {
    if (this.position) this.goTo(article);
  }

  /** Takes the place that is scrolled to. False where it was not the reader who scrolled. */
  move(article: HTMLElement): boolean {
    const scroller = scrollerOf(article);
    if (scroller.scrollTop === this.#settled) return false;
    this.position = positionBelow(article, topOf(scroller));
    // Who comes back to just there has scrolled.
    this.#settled = -1;
    return true;
  }
}

/** Tells of every pause in the reader's scrolling, and at once where the page is left or the telling ends. Gives what ends it. */
function tellPauses(article: HTMLElement, place: HeldPlace, onPause: () => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const tellNow = () => {
    if (pause === undefined) return;
    clearTimeout(pause);
    pause = undefined;
    onPause();
  };
  const endListening = onScroll(article, () => {
    if (!place.move(article)) return;
    clearTimeout(pause);
    pause = setTimeout(tellNow, PAUSE_MS);
  });
  document.addEventListener('visibilitychange', tellNow);
  return () => {
    tellNow();
    endListening();
    document.removeEventListener('visibilitychange', tellNow);
  };
}

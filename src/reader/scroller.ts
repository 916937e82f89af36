/** What scrolls when an element is scrolled to: its column, or in the narrow layout the page. */
export function scrollerOf(element: Element): Element {
  const column = element.closest('main');
  const scrolls = column !== null && getComputedStyle(column).overflowY === 'auto';
  return scrolls ? column : document.documentElement;
}

/** Where in the window the part begins that is seen; the stylesheet says how much of it a bar covers. */
export function topOf(scroller: Element): number {
  const covered = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
  return (scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top) + covered;
}

/** Where in the window the part ends that is seen. */
export function bottomOf(scroller: Element): number {
  return scroller === document.documentElement ? window.innerHeight : scroller.getBoundingClientRect().bottom;
}

/**
 * Calls `listener` when what an element stands in is scrolled, which may be another after a turn of the screen: each scroll is
 * heard on its way down, and asked whose it is. Returns what ends it.
 */
export function onScroll(element: Element, listener: (scroller: Element) => void): () => void {
  const hear = ({ target }: Event) => {
    const scroller = scrollerOf(element);
    if (target === (scroller === document.documentElement ? document : scroller)) listener(scroller);
  };
  document.addEventListener('scroll', hear, { passive: true, capture: true });
  return () => document.removeEventListener('scroll', hear, { capture: true });
}

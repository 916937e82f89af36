import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { onScroll, scrollerOf } from './scroller';

/**
 * Something that is read off the page wherever it is scrolled to, and however it is set.
 * @param read gives a plain value; what it gives twice is not shown twice
 */
export function useScrolled<Value extends number | string | null>(
  page: RefObject<HTMLElement | null>,
  read: (article: HTMLElement, scroller: Element) => Value,
  initial: Value,
): Value {
  const [value, setValue] = useState(initial);
  const look = useEffectEvent((scroller: Element) => {
    if (page.current) setValue(read(page.current, scroller));
  });
  useEffect(() => {
    if (!page.current) return;
    const scroller = scrollerOf(page.current);
    let frame = 0;
    const lookSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look(scroller));
    };
    const endListening = onScroll(scroller, lookSoon);
    const observer = new ResizeObserver(lookSoon);
    observer.observe(page.current);
    observer.observe(scroller);
    return () => {
      cancelAnimationFrame(frame);
      endListening();
      observer.disconnect();
    };
  }, [page]);
  return value;
}

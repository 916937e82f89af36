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
  const look = useEffectEvent(() => {
    if (page.current) setValue(read(page.current, scrollerOf(page.current)));
  });
  useEffect(() => {
    const article = page.current;
    if (!article) return;
    let frame = 0;
    const lookSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look());
    };
    const endListening = onScroll(article, lookSoon);
    const observer = new ResizeObserver(lookSoon);
    observer.observe(article);
    // What it stands in, which in the narrow layout is as high as all of it; there the window tells.
    observer.observe(article.closest('main') ?? document.documentElement);
    window.addEventListener('resize', lookSoon);
    return () => {
      cancelAnimationFrame(frame);
      endListening();
      observer.disconnect();
      window.removeEventListener('resize', lookSoon);
    };
  }, [page]);
  return value;
}

import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { isReadThrough } from './read-through';

/**
 * Calls `onRead` once, when an article has been read through.
 * @param end what stands behind the last line
 */
export function useReadThrough(end: RefObject<HTMLElement | null>, words: number, onRead: () => void) {
  const told = useRef(false);
  const read = useEffectEvent((endSeen: boolean, secondsOpen: number) => {
    if (told.current || !isReadThrough({ endSeen, secondsOpen, words })) return;
    told.current = true;
    onRead();
  });
  useEffect(() => {
    if (!end.current) return;
    let endSeen = false;
    let secondsOpen = 0;
    const observer = new IntersectionObserver(entries => {
      endSeen ||= entries.some(({ isIntersecting }) => isIntersecting);
    });
    observer.observe(end.current);
    const clock = setInterval(() => {
      // An article in a tab behind others is not being read.
      if (document.visibilityState === 'visible') read(endSeen, ++secondsOpen);
    }, 1000);
    return () => {
      observer.disconnect();
      clearInterval(clock);
    };
  }, [end]);
}

import { type RefObject, useEffect } from 'react';

/** Keeps the focus in the list where the focused row leaves it (`keepFocus`), as soon as the first rows are there. */
export function useFocusKept(column: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = column.current;
    if (!element) return;
    let end: (() => void) | undefined;
    let isOver = false;
    const load = async () => {
      const { keepFocus } = await import('./keep-focus');
      if (!isOver) end = keepFocus(element);
    };
    // Without it the list works all the same.
    load().catch(() => undefined);
    return () => {
      isOver = true;
      end?.();
    };
  }, [column]);
}

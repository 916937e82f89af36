import { type RefObject, useEffect } from 'react';

/**
 * Where the focused row leaves the list (it was marked as read, say, and only unread ones are shown), the focus goes
 * to the row that takes its place, the last one if there is none, or the column itself where nothing is left.
 */
export function useFocusKept(column: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = column.current;
    if (!element) return;
    /** The place in the list of the row that has the focus, counted from 1; null where none has it. */
    let place: number | null = null;
    const note = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('[aria-posinset]') : null;
      place = row && element.contains(row) ? Number(row.getAttribute('aria-posinset')) : null;
    };
    // Who presses beside the list has left it, though nothing may take the focus.
    const forget = () => {
      place = null;
    };
    const observer = new MutationObserver(() => {
      if (place === null || document.activeElement !== document.body) return;
      const rows = [...element.querySelectorAll<HTMLElement>('[aria-posinset] h3 a')];
      (rows.find(row => row.closest(`[aria-posinset="${place}"]`)) ?? rows.at(-1) ?? element).focus();
    });
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', forget);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', forget);
      observer.disconnect();
    };
  }, [column]);
}

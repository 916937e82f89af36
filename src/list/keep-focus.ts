/**
 * Where the focused row leaves the list (it was marked as read, say, and only unread ones are shown), the focus goes
 * to the row that takes its place, the last one if there is none, or the column itself where nothing is left.
 * Returns what ends that.
 */
export function keepFocus(column: HTMLElement): () => void {
  /** The place in the list of the row that has the focus, counted from 1; null where none has it. */
  let place: number | null = null;
  const note = ({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest('[aria-posinset]') : null;
    place = row && column.contains(row) ? Number(row.getAttribute('aria-posinset')) : null;
  };
  // Who presses beside the list has left it, though nothing may take the focus.
  const forget = () => {
    place = null;
  };
  const observer = new MutationObserver(() => {
    if (place === null || document.activeElement !== document.body) return;
    const rows = [...column.querySelectorAll<HTMLElement>('[aria-posinset] h3 a')];
    (rows.find(row => row.closest(`[aria-posinset="${place}"]`)) ?? rows.at(-1) ?? column).focus();
  });
  document.addEventListener('focusin', note);
  document.addEventListener('pointerdown', forget);
  observer.observe(column, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', note);
    document.removeEventListener('pointerdown', forget);
    observer.disconnect();
  };
}

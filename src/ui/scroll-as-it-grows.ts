/** So long the content may take to grow to where it was. */
const GROWING_MS = 1_000;

/**
 * Scrolls an element as far as wanted; where its content is still growing, as soon as it is tall enough.
 * @param within for how many milliseconds that is waited for
 * @returns what gives up
 */
export function scrollAsItGrows(
  element: Element,
  wanted: number,
  within = GROWING_MS,
): (() => void) | undefined {
  element.scrollTop = wanted;
  if (element.scrollTop >= wanted || !element.lastElementChild) return;
  const observer = new ResizeObserver(() => {
    element.scrollTop = wanted;
    if (element.scrollTop >= wanted) observer.disconnect();
  });
  observer.observe(element.lastElementChild);
  const timer = setTimeout(() => observer.disconnect(), within);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

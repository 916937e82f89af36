/** So long the first view takes to be painted; and Safari has no idle callback. */
const A_MOMENT_MS = 200;
/** Where each frame takes longer than it may, on a busy machine, a browser is never idle. */
const AT_LATEST_MS = 1_000;

/**
 * Loads what will be wanted soon once the browser has nothing else to do. What can't be loaded now is asked
 * for again when it is wanted, and says so then.
 * @param after milliseconds before which it is not begun
 */
export function whenIdle(load: () => Promise<unknown>, after = A_MOMENT_MS) {
  const quietly = () => void load().catch(() => undefined);
  setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(quietly, { timeout: AT_LATEST_MS });
    else quietly();
  }, after);
}

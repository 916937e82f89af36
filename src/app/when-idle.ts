/** Safari has no idle callback: there a moment after the first paint does. */
const A_MOMENT_MS = 200;

/**
 * Loads what will be wanted soon once the browser has nothing else to do. What can't be loaded now is asked
 * for again when it is wanted, and says so then.
 */
export function whenIdle(load: () => Promise<unknown>) {
  const quietly = () => void load().catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(quietly);
  else setTimeout(quietly, A_MOMENT_MS);
}

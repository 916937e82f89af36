import { lazy, Suspense, useEffect, useState } from 'react';

const AppearancePanel = lazy(() => import('./AppearancePanel'));

const PANEL_ID = 'appearance';

/** Opens the panel of paper and type. The browser closes it: Escape, the button again, a press elsewhere. */
export function AppearanceButton() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    // The page has its paper since before the first paint; the browser's own bars have time.
    if (document.documentElement.dataset.paper)
      void import('./show-appearance').then(show => show.colourBrowser());
  }, []);
  return (
    <>
      <button
        type="button"
        popoverTarget={PANEL_ID}
        className="size-9 pt-0.5 font-read text-[1.125rem] hover:text-accent"
        aria-label="Appearance"
      >
        Aa
      </button>
      <div
        id={PANEL_ID}
        popover="auto"
        role="dialog"
        aria-label="Appearance"
        className="appearance-panel"
        onBeforeToggle={() => setWanted(true)}
      >
        {wanted && (
          <Suspense fallback={<p className="small">One moment …</p>}>
            <AppearancePanel />
          </Suspense>
        )}
      </div>
    </>
  );
}

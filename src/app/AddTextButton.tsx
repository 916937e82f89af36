import { lazy, Suspense, useState } from 'react';
import type { BroughtFiles } from '../import/brought-files';
import { useDroppedFiles } from '../import/use-dropped-files';
import { useLaunchedFiles } from '../import/use-launched-files';
import { PaneBoundary } from '../ui/PaneBoundary';

const AddText = lazy(() => import('../import/AddText').then(({ AddText }) => ({ default: AddText })));

/** Opened by its button, with nothing dropped. */
const NOTHING: BroughtFiles = [];

/** Opens the dialog that brings texts in; what is dropped anywhere on the page opens it too. */
export function AddTextButton() {
  const [dropped, setDropped] = useState<BroughtFiles | null>(null);
  useDroppedFiles(setDropped);
  useLaunchedFiles(setDropped);
  return (
    <>
      <button type="button" className="toolbar-action" onClick={() => setDropped(NOTHING)}>
        Add text
      </button>
      {dropped && (
        <PaneBoundary name="“Add text”" place={dropped}>
          <Suspense>
            <AddText
              dropped={dropped === NOTHING ? null : dropped}
              // What was dropped since is still to be looked over.
              onClose={() => setDropped(now => (now === dropped ? null : now))}
            />
          </Suspense>
        </PaneBoundary>
      )}
    </>
  );
}

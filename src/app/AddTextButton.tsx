import { lazy, Suspense, useState } from 'react';
import type { BroughtFile } from '../import/brought-files';
import { useDroppedFiles } from '../import/use-dropped-files';
import { useLaunchedFiles } from '../import/use-launched-files';
import { PaneBoundary } from '../ui/PaneBoundary';

const AddText = lazy(() => import('../import/AddText').then(({ AddText }) => ({ default: AddText })));

const NOTHING: readonly BroughtFile[] = [];

/** Opens the dialog that brings texts in; what is dropped anywhere on the page opens it too. */
export function AddTextButton() {
  const [dropped, setDropped] = useState<readonly BroughtFile[] | null>(null);
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
            <AddText dropped={dropped} onClose={() => setDropped(null)} />
          </Suspense>
        </PaneBoundary>
      )}
    </>
  );
}

import { lazy, Suspense } from 'react';
import { useTold } from '../ui/undo';

const UndoStep = lazy(() => import('./UndoStep'));

/**
 * Tells what was just done and offers to take it back. It stays until it is used or waved away: nobody has to hurry.
 * It stands over the list, not over the page with what is read; in the narrow layout below what else is at the foot
 * of the screen, which makes room for it.
 */
export function UndoNotice() {
  const told = useTold();
  return (
    <section
      aria-label="Undo"
      aria-live="polite"
      className="undo-notice pointer-events-none fixed inset-x-0 bottom-0 z-20 middle:p-4 print:hidden"
    >
      <Suspense>{told && <UndoStep {...told} />}</Suspense>
    </section>
  );
}

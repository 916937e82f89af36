import { lazy, Suspense, useState } from 'react';
import { navigate, usePlace } from '../url/use-view-state';

const ArrangementChoices = lazy(() => import('./ArrangementChoices'));

/** How the rows are set out, behind a button of its own: grouped by what, and how close. */
export function Arrangement() {
  const { view } = usePlace();
  const [asked, setAsked] = useState(false);
  const open = asked || view.group !== 'nothing';
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        className="action-quiet"
        onClick={() => {
          setAsked(!open);
          if (open && view.group !== 'nothing') navigate(place => ({ ...place, group: 'nothing' }), 'push');
        }}
      >
        Arrange
      </button>
      {open && (
        <Suspense>
          <ArrangementChoices />
        </Suspense>
      )}
    </>
  );
}

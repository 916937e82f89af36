import { type ReactNode, useDeferredValue } from 'react';
import { useLastPainted } from '../ui/use-painted';
import { useSettled } from '../ui/use-settled';
import { LinkedViewContext, type Place, PlaceContext, useLivePlace } from './use-view-state';

/** Gives all that is below the view to show. */
export function PlaceProvider({ children }: { children: ReactNode }) {
  const live = useLivePlace();
  const deferred = useDeferredValue(live);
  // What is opened or chosen shows at once, and Back too; only what changes on the way may wait, and never longer
  // than until the next step: an article that was left must not come back for a moment and take the focus.
  const shown = deferred.steps === live.steps ? deferred : live;
  return <ShownPlace place={shown}>{children}</ShownPlace>;
}

/**
 * Gives what is below it this view to show. All links on the page follow when it is on the page, or typing has paused:
 * neither a press nor a key waits for them.
 */
export function ShownPlace({ place, children }: { place: Place; children: ReactNode }) {
  const { view, cameBy } = place;
  const linked = useLastPainted(useSettled(view, cameBy === 'replace'), view);
  return (
    <PlaceContext value={place}>
      <LinkedViewContext value={linked}>{children}</LinkedViewContext>
    </PlaceContext>
  );
}

import { type ReactNode, useDeferredValue } from 'react';
import { PlaceContext, useLivePlace } from './use-view-state';

/** Gives all that is below the view to show. */
export function PlaceProvider({ children }: { children: ReactNode }) {
  const live = useLivePlace();
  const deferred = useDeferredValue(live);
  // What is opened or chosen shows at once, and Back too; only what changes on the way may wait, and never longer
  // than until the next step: an article that was left must not come back for a moment and take the focus.
  return <PlaceContext value={deferred.steps === live.steps ? deferred : live}>{children}</PlaceContext>;
}

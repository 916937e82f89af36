import { type ReactNode, useDeferredValue } from 'react';
import { PlaceContext, useLivePlace } from './use-view-state';

/** Gives all that is below the view to show. */
export function PlaceProvider({ children }: { children: ReactNode }) {
  const live = useLivePlace();
  const deferred = useDeferredValue(live);
  // What is opened or chosen shows at once, and Back too; only what changes on the way may wait.
  return <PlaceContext value={live.cameBy === 'replace' ? deferred : live}>{children}</PlaceContext>;
}

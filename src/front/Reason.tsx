import { lazy, Suspense, use } from 'react';
import type { FrontReason } from '../library/front-protocol';
import { ShowReasons } from './show-reasons';

// Its words are loaded when they are asked for.
const Why = lazy(() => import('./Why'));

/** Why a story stands where it stands, where the reader has asked for that. */
export function Reason({ why }: { why: FrontReason }) {
  return (
    use(ShowReasons) && (
      <Suspense>
        <Why why={why} />
      </Suspense>
    )
  );
}

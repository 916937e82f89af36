import { lazy, Suspense } from 'react';

const Colophon = lazy(() => import('../sources/Colophon').then(sources => ({ default: sources.Colophon })));

/** The same each time, so that it is no reason to set the front page again. */
export const SOURCES = (
  <Suspense>
    <Colophon />
  </Suspense>
);

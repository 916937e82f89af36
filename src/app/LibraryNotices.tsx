import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { reopen, tagLibrary, useLibrary, useRestarts } from '../library/queries';
import { isNearlyFull, useSpace } from '../library/space-queries';
import { Notice } from '../ui/Notice';
import { useNewVersion } from './new-version';
import { useSourcesLost } from './use-sources-lost';

// Seldom needed, and so not loaded at first.
const KeepingNotice = lazy(() => import('./KeepingNotice'));
const NewVersion = lazy(() => import('./NewVersion'));

/** What the reader should know of the library as a whole: it can't be opened, it is empty, it was started again. */
export function LibraryNotices() {
  const client = useQueryClient();
  const library = useLibrary();
  const restarts = useRestarts();
  const hasNewVersion = useNewVersion();
  const { lost, dismiss } = useSourcesLost();
  const space = useSpace().data;
  if (library.isError) {
    return (
      <div role="alert" className="border-t border-rule">
        <Notice
          action={
            <button type="button" className="action" onClick={() => reopen(client)}>
              Try again
            </button>
          }
        >
          The library could not be opened. {library.error.message}
        </Notice>
      </div>
    );
  }
  if (hasNewVersion) {
    return (
      <Suspense>
        <NewVersion />
      </Suspense>
    );
  }
  const { trouble = null, unfinished = 0 } = library.data ?? {};
  const isFull = space !== undefined && isNearlyFull(space);
  if (trouble || lost > 0 || unfinished > 0 || isFull) {
    return (
      <Suspense>
        <KeepingNotice trouble={trouble} lost={lost} unfinished={unfinished} onDismiss={dismiss} />
      </Suspense>
    );
  }
  if (library.data?.tags === 'failed') {
    return (
      <div role="alert" className="border-t border-rule">
        <Notice
          action={
            <button type="button" className="action" onClick={() => tagLibrary(client)}>
              Load places and topics again
            </button>
          }
        >
          Places and topics could not be loaded. The articles are all here, without them.
        </Notice>
      </div>
    );
  }
  if (library.data?.sources.length === 0) {
    return <Notice>There is no text in the folder of articles. Put a .txt file into public/articles.</Notice>;
  }
  if (restarts > 0) {
    return (
      <Notice>
        The library had stopped and was opened again. Nothing is lost, and the view is as it was.
      </Notice>
    );
  }
  return null;
}

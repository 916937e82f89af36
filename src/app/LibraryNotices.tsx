import { useQueryClient } from '@tanstack/react-query';
import { reopen, tagLibrary, useLibrary, useRestarts } from '../library/queries';
import { isNearlyFull, useSpace } from '../library/source-queries';
import type { StorageTrouble } from '../library/storage';
import { counted } from '../ui/format-count';
import { Notice } from '../ui/Notice';
import { takeNewVersion, useNewVersion } from './new-version';
import { useSourcesLost } from './use-sources-lost';

const TROUBLES: Readonly<Record<StorageTrouble, string>> = {
  refused:
    'This browser lets Broadsheet keep nothing, as in a private window: what you add and mark is here until the page is closed.',
  newer:
    'A newer Broadsheet has been at work here, and its library is safe. Reload the page to get that version; what you add and mark now is here until the page is closed.',
};

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
      <Notice
        action={
          <button type="button" className="action" onClick={takeNewVersion}>
            Open it
          </button>
        }
      >
        A new version of Broadsheet is ready. Your library and the view stay as they are.
      </Notice>
    );
  }
  const { trouble = null, unfinished = 0 } = library.data ?? {};
  if (trouble) return <Notice>{TROUBLES[trouble]}</Notice>;
  if (lost > 0) {
    return (
      <div role="alert" className="border-t border-rule">
        <Notice
          action={
            <button type="button" className="action" onClick={dismiss}>
              Go on without
            </button>
          }
        >
          The browser has cleared what was kept here: {counted(lost, 'source')} that you had added{' '}
          {lost === 1 ? 'is' : 'are'} gone. A backup brings everything back: “Library”, then “Restore”.
        </Notice>
      </div>
    );
  }
  if (unfinished > 0) {
    return (
      <Notice>
        Text was being added when Broadsheet was closed. Nothing of that was kept; please add it again.
      </Notice>
    );
  }
  if (space && isNearlyFull(space)) {
    return (
      <Notice>
        The room that the browser gives Broadsheet is nearly used up. Back up in “Library”, then delete
        sources you no longer need and empty the bin.
      </Notice>
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

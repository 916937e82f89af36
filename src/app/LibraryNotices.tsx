import { useQueryClient } from '@tanstack/react-query';
import { reopen, tagLibrary, useLibrary, useRestarts } from '../library/queries';
import { Notice } from '../ui/Notice';

/** What the reader should know of the library as a whole: it can't be opened, it is empty, it was started again. */
export function LibraryNotices() {
  const client = useQueryClient();
  const library = useLibrary();
  const restarts = useRestarts();
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

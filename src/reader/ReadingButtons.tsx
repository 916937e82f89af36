import type { OpenedArticle } from '../library/article-protocol';
import { useSetReading } from '../library/article-queries';
import type { ReadingMarks } from '../library/list-protocol';
import { offerUndo } from '../ui/undo';
import { citationOf } from './citation';
import { READ_ID, STAR_ID } from './control-ids';

/** Stars an article, says that it was read, and hands it to the system's sheet where there is one. */
export function ReadingButtons({ opened }: { opened: OpenedArticle }) {
  const { key, reading } = opened;
  const { mutate } = useSetReading();
  const set = (change: Partial<ReadingMarks>, done: string) => {
    const { read, starred } = reading;
    mutate(
      { key, ...change },
      { onSuccess: () => offerUndo({ done, undo: () => mutate({ key, read, starred }) }) },
    );
  };
  return (
    <p lang="en" dir="ltr" className="flex gap-x-5">
      <button
        type="button"
        id={STAR_ID}
        aria-pressed={reading.starred}
        className="action-quiet"
        onClick={() => set({ starred: !reading.starred }, reading.starred ? 'Star taken away' : 'Starred')}
      >
        Star{reading.starred && 'red'}
      </button>
      <button
        type="button"
        id={READ_ID}
        aria-pressed={reading.read}
        className="action-quiet"
        onClick={() => set({ read: !reading.read }, reading.read ? 'Marked as unread' : 'Marked as read')}
      >
        {reading.read ? 'Read' : 'Mark as read'}
      </button>
      {'share' in navigator && (
        <button type="button" className="action-quiet" onClick={() => share(opened)}>
          Share
        </button>
      )}
    </p>
  );
}

/** The address would open another's library, which may not have the article: what is shared is where it is from. */
function share(opened: OpenedArticle) {
  const title = opened.article.headline.text;
  // Closing the sheet without a choice is no fault.
  navigator.share({ title, text: citationOf(opened) }).catch(() => undefined);
}

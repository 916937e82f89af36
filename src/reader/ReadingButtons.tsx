import type { OpenedArticle, ReadingMarks } from '../library/protocol';
import { useSetReading } from '../library/queries';
import { offerUndo } from '../ui/undo';

/** Ids by which the shortcuts find the buttons. */
export const STAR_ID = 'star-article';
export const READ_ID = 'read-article';

const BUTTON =
  'border-b border-rule leading-6 hover:text-accent aria-pressed:border-accent aria-pressed:text-accent';

/** Stars an article, and says that it was read. */
export function ReadingButtons({ opened: { key, reading } }: { opened: OpenedArticle }) {
  const { mutate } = useSetReading();
  const set = (change: Partial<ReadingMarks>, done: string) => {
    const { read, starred } = reading;
    mutate(
      { key, ...change },
      { onSuccess: () => offerUndo({ done, undo: () => mutate({ key, read, starred }) }) },
    );
  };
  return (
    <p lang="en" className="mt-1 flex gap-x-5">
      <button
        type="button"
        id={STAR_ID}
        aria-pressed={reading.starred}
        className={BUTTON}
        onClick={() => set({ starred: !reading.starred }, reading.starred ? 'Star taken away' : 'Starred')}
      >
        Star{reading.starred && 'red'}
      </button>
      <button
        type="button"
        id={READ_ID}
        aria-pressed={reading.read}
        className={BUTTON}
        onClick={() => set({ read: !reading.read }, reading.read ? 'Marked as unread' : 'Marked as read')}
      >
        {reading.read ? 'Read' : 'Mark as read'}
      </button>
    </p>
  );
}

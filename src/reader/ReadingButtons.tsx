import type { OpenedArticle } from '../library/protocol';
import { useSetReading } from '../library/queries';

/** Ids by which the shortcuts find the buttons. */
export const STAR_ID = 'star-article';
export const READ_ID = 'read-article';

const BUTTON =
  'border-b border-rule leading-6 hover:text-accent aria-pressed:border-accent aria-pressed:text-accent';

/** Stars an article, and says that it was read. */
export function ReadingButtons({ opened: { key, reading } }: { opened: OpenedArticle }) {
  const setReading = useSetReading();
  return (
    <p lang="en" className="mt-1 flex gap-x-5">
      <button
        type="button"
        id={STAR_ID}
        aria-pressed={reading.starred}
        className={BUTTON}
        onClick={() => setReading.mutate({ key, starred: !reading.starred })}
      >
        Star{reading.starred && 'red'}
      </button>
      <button
        type="button"
        id={READ_ID}
        aria-pressed={reading.read}
        className={BUTTON}
        onClick={() => setReading.mutate({ key, read: !reading.read })}
      >
        {reading.read ? 'Read' : 'Mark as read'}
      </button>
    </p>
  );
}

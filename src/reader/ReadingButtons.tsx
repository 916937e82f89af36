import type { OpenedArticle } from '../library/article-protocol';
import { citationOf } from './citation';
import { READ_ID, STAR_ID } from './control-ids';
import { useTurnOver } from './use-turn-over';

/** Stars an article, says that it was read, and hands it to the system's sheet where there is one. */
export function ReadingButtons({ opened }: { opened: OpenedArticle }) {
  const { key, reading } = opened;
  const turnOver = useTurnOver();
  return (
    <p lang="en" dir="ltr" className="flex gap-x-5">
      <button
        type="button"
        id={STAR_ID}
        data-article={key}
        aria-pressed={reading.starred}
        className="action-quiet"
        onClick={() => turnOver(opened, 'starred')}
      >
        Star{reading.starred && 'red'}
      </button>
      <button
        type="button"
        id={READ_ID}
        data-article={key}
        aria-pressed={reading.read}
        className="action-quiet"
        onClick={() => turnOver(opened, 'read')}
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

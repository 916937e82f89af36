import { useArticle } from '../library/article-queries';
import { Notice } from '../ui/Notice';
import { navigate } from '../url/use-view-state';

/** Says so where the address names an article that the library doesn't hold. */
export default function MissingArticle({ articleKey }: { articleKey: string }) {
  if (useArticle(articleKey).data !== null) return null;
  return (
    <div role="alert" className="border-b border-rule wide:px-5">
      <Notice
        action={
          <button
            type="button"
            className="action"
            onClick={() => navigate(view => ({ ...view, article: null }), 'push')}
          >
            Close
          </button>
        }
      >
        There is no such article in this library. Its text may have been changed, hidden or taken out since
        the link was made, or the link may have lost a part of its address. Everything else is here.
      </Notice>
    </div>
  );
}

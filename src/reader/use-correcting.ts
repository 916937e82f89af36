import { useCorrect, useRestoreCorrections } from '../library/correction-queries';
import type { OpenedArticle } from '../library/protocol';
import { type Correction, type TagEdit, withoutEdit } from '../model/correction';
import { offerUndo } from '../ui/undo';
import { editLabel } from './article-tags';

/** How the tags of an article are corrected; whatever is done can be undone. */
export function useCorrecting({ key, record, article, edits }: OpenedArticle) {
  const correct = useCorrect();
  const restore = useRestoreCorrections();
  const putBack = (before: readonly Correction[]) => () => restore.mutate(before);
  return {
    /** The last failure to keep a correction, or null. */
    error: correct.error ?? restore.error,
    /** Edits the tags of this article, or of all others like it. */
    correct(edit: TagEdit, others: boolean) {
      correct.mutate(
        { key, edit, others },
        {
          onSuccess: before => {
            const where = others
              ? ` in ${before.length} other ${before.length === 1 ? 'article' : 'articles'}`
              : '';
            offerUndo({ done: `Corrected${where}: ${editLabel(edit)}`, undo: putBack(before) });
          },
        },
      );
    },
    /** Takes an edit of this article back. */
    takeBack(edit: TagEdit) {
      const correction = { source: record.id, article: article.id };
      restore.mutate([{ ...correction, edits: withoutEdit(edits, edit) }], {
        onSuccess: () =>
          offerUndo({
            done: `Taken back: ${editLabel(edit)}`,
            undo: putBack([{ ...correction, edits }]),
          }),
      });
    },
  };
}

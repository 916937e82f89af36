import type { OpenedArticle } from '../library/article-protocol';
import { useCorrect, useRestoreCorrections } from '../library/correction-queries';
import { type TagEdit, withoutEdit } from '../model/correction';
import { offerUndo } from '../ui/undo';
import { editLabel } from './article-tags';

/** How the tags of an article are corrected; whatever is done can be undone. */
export function useCorrecting({ key, record, article, edits }: OpenedArticle) {
  const correct = useCorrect();
  const restore = useRestoreCorrections();
  return {
    /** The last failure to keep a correction, or null. */
    error: correct.error ?? restore.error,
    /** Edits the tags of this article, or of all others like it. */
    async correct(edit: TagEdit, others: boolean) {
      const before = await correct.mutateAsync({ key, edit, others }).catch(() => null);
      if (!before) return;
      const where = others
        ? ` in ${before.length} other ${before.length === 1 ? 'article' : 'articles'}`
        : '';
      offerUndo({ done: `Corrected${where}: ${editLabel(edit)}`, undo: () => restore.mutate(before) });
    },
    /** Takes an edit of this article back. */
    async takeBack(edit: TagEdit) {
      const correction = { source: record.id, article: article.id };
      const taken = [{ ...correction, edits: withoutEdit(edits, edit) }];
      const done = await restore.mutateAsync(taken).catch(() => undefined);
      if (done === undefined) return;
      offerUndo({
        done: `Taken back: ${editLabel(edit)}`,
        undo: () => restore.mutate([{ ...correction, edits }]),
      });
    },
  };
}

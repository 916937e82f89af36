import type { OpenedArticle } from '../library/article-protocol';
import { useCorrect, useRestoreCorrections } from '../library/correction-queries';
import { useManyArticles } from '../library/queries';
import { type Correction, type Rule, type TagEdit, withoutEdit } from '../model/correction';
import { beingDone, offerUndo } from '../ui/undo';
import { editLabel, likenessLabel } from './article-tags';

/** Puts a correction in the place of another, with an offer to put that back. */
function useReplacing() {
  const restore = useRestoreCorrections();
  const replace = async (before: Correction, after: Correction, done: string) => {
    const restored = await restore.mutateAsync([after]).catch(() => undefined);
    if (restored !== undefined) offerUndo({ done, undo: () => restore.mutateAsync([before]) });
  };
  return { restore, replace };
}

/** How the tags of an article are corrected; whatever is done can be undone. */
export function useCorrecting({ key, record, article, edits }: OpenedArticle) {
  const correct = useCorrect();
  const { restore, replace } = useReplacing();
  const many = useManyArticles();
  const makeEdit = async (edit: TagEdit, others: boolean) => {
    const before = await correct.mutateAsync({ key, edit, others }).catch(() => null);
    const [replaced] = before ?? [];
    if (!replaced) return;
    const { likeness } = replaced;
    const where = likeness ? ` in all articles ${likenessLabel(likeness)}` : '';
    offerUndo({
      done: `Corrected${where}: ${editLabel(edit)}`,
      undo: () => restore.mutateAsync([replaced]),
    });
  };
  const takeBack = async (edit: TagEdit) => {
    // What was taken back a moment ago may still be on the page.
    const now = (await many.article(key).catch(() => null))?.edits ?? edits;
    const after = withoutEdit(now, edit);
    if (after.length === now.length) return;
    const correction = { source: record.id, article: article.id };
    await replace(
      { ...correction, edits: now },
      { ...correction, edits: after },
      `Taken back: ${editLabel(edit)}`,
    );
  };
  return {
    /** The last failure to keep a correction, or null. */
    error: correct.error ?? restore.error,
    /** Edits the tags of this article, or of all that are alike. */
    correct: (edit: TagEdit, others: boolean) => beingDone(makeEdit(edit, others)),
    /** Takes an edit of this article back. */
    takeBack: (edit: TagEdit) => beingDone(takeBack(edit)),
    /** Takes back what was said of all articles that are alike. */
    endRule(rule: Rule) {
      const done = `Taken back everywhere: ${rule.edits.map(editLabel).join(', ')}`;
      return beingDone(replace(rule, { ...rule, edits: [] }, done));
    },
  };
}

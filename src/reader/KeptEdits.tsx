import type { Alike, OpenedArticle } from '../library/article-protocol';
import { useAlike } from '../library/correction-queries';
import type { TagEdit } from '../model/correction';
import { editLabel } from './article-tags';

interface KeptEditsProps {
  readonly opened: OpenedArticle;
  readonly onTakeBack: (edit: TagEdit) => void;
  /** Applies an edit to all other articles like this one. */
  readonly onApply: (edit: TagEdit) => void;
}

/** What the reader corrected of this article's tags, each to be taken back or applied to all like it. */
export function KeptEdits({ opened: { key, edits }, onTakeBack, onApply }: KeptEditsProps) {
  if (edits.length === 0) return null;
  return (
    <ul aria-label="Your corrections" className="divide-y divide-hair border-t border-rule pt-2">
      {edits.map(edit => (
        <li key={editLabel(edit)} className="flex flex-wrap items-baseline gap-x-5 gap-y-1 py-1">
          <span>You said: {editLabel(edit)}</span>
          <button type="button" className="action" onClick={() => onTakeBack(edit)}>
            Take back<span className="sr-only"> {editLabel(edit)}</span>
          </button>
          <ApplyToOthers articleKey={key} edit={edit} onApply={() => onApply(edit)} />
        </li>
      ))}
    </ul>
  );
}

interface ApplyToOthersProps {
  readonly articleKey: string;
  readonly edit: TagEdit;
  readonly onApply: () => void;
}

function ApplyToOthers({ articleKey, edit, onApply }: ApplyToOthersProps) {
  const alike = useAlike(articleKey, edit).data;
  if (!alike || alike.articles === 0) return null;
  return (
    <button type="button" className="action" onClick={onApply}>
      Apply to {alike.articles} other {alike.articles === 1 ? 'article' : 'articles'} {likenessIn(alike)}
    </button>
  );
}

function likenessIn({ likeness }: Alike): string {
  switch (likeness.kind) {
    case 'name':
      return `naming “${likeness.word}”`;
    case 'word':
      return `told by “${likeness.word}”`;
    case 'mention':
      return 'mentioning it';
    default:
      return 'with the same places and topics';
  }
}

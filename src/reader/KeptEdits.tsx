import type { ReactNode } from 'react';
import type { OpenedArticle } from '../library/article-protocol';
import { useAlike } from '../library/correction-queries';
import type { Rule, TagEdit } from '../model/correction';
import { counted } from '../ui/format-count';
import { editLabel, likenessLabel } from './article-tags';

interface KeptEditsProps {
  readonly opened: OpenedArticle;
  readonly onTakeBack: (edit: TagEdit) => void;
  /** Makes an edit a rule for all articles like this one. */
  readonly onApply: (edit: TagEdit) => void;
  readonly onEndRule: (rule: Rule) => void;
}

/** What the reader corrected of this article's tags, each to be taken back or applied to all like it. */
export function KeptEdits({ opened: { key, edits, rules }, onTakeBack, onApply, onEndRule }: KeptEditsProps) {
  if (edits.length + rules.length === 0) return null;
  return (
    <ul aria-label="Your corrections" className="ruled border-t border-rule pt-2">
      {edits.map(edit => (
        <Said key={editLabel(edit)} said={`You said: ${editLabel(edit)}`}>
          <button type="button" className="action" onClick={() => onTakeBack(edit)}>
            Take back<span className="sr-only"> {editLabel(edit)}</span>
          </button>
          <ApplyToOthers articleKey={key} edit={edit} onApply={() => onApply(edit)} />
        </Said>
      ))}
      {rules.map(rule => (
        <Said
          key={rule.article}
          said={`You said of all articles ${likenessLabel(rule.likeness)}: ${rule.edits.map(editLabel).join(', ')}`}
        >
          <button type="button" className="action" onClick={() => onEndRule(rule)}>
            Take back everywhere
          </button>
        </Said>
      ))}
    </ul>
  );
}

function Said({ said, children }: { readonly said: string; readonly children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-5 gap-y-1 py-1">
      <span>{said}</span>
      {children}
    </li>
  );
}

interface ApplyToOthersProps {
  readonly articleKey: string;
  readonly edit: TagEdit;
  readonly onApply: () => void;
}

/** Offered where no other article is alike yet, too: the rule waits for those that are brought in later. */
function ApplyToOthers({ articleKey, edit, onApply }: ApplyToOthersProps) {
  const alike = useAlike(articleKey, edit).data;
  if (!alike?.likeness) return null;
  const like = likenessLabel(alike.likeness);
  return (
    <button type="button" className="action" onClick={onApply}>
      {alike.articles === 0
        ? `Apply to later articles ${like}`
        : `Apply to ${counted(alike.articles, 'other article')} ${like}, and later ones`}
    </button>
  );
}

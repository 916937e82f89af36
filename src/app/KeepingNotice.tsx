import type { StorageTrouble } from '../library/storage';
import { counted } from '../ui/format-count';
import { Notice } from '../ui/Notice';

const TROUBLES: Readonly<Record<StorageTrouble, string>> = {
  refused:
    'This browser lets Broadsheet keep nothing, as in a private window: what you add and mark is here until the page is closed.',
  newer:
    'A newer Broadsheet has been at work here, and its library is safe. Reload the page to get that version; what you add and mark now is here until the page is closed.',
};

interface KeepingNoticeProps {
  readonly trouble: StorageTrouble | null;
  /** Sources that the browser has cleared. */
  readonly lost: number;
  /** Imports of which nothing was kept. */
  readonly unfinished: number;
  readonly onDismiss: () => void;
}

/** What the reader should know of how the library is kept: not at all, no more, not what was being added, or not much longer. */
export default function KeepingNotice({ trouble, lost, unfinished, onDismiss }: KeepingNoticeProps) {
  if (trouble) return <Notice>{TROUBLES[trouble]}</Notice>;
  if (lost > 0) {
    return (
      <div role="alert" className="border-t border-rule">
        <Notice
          action={
            <button type="button" className="action" onClick={onDismiss}>
              Go on without
            </button>
          }
        >
          The browser has cleared what was kept here: {counted(lost, 'source')} that you had added{' '}
          {lost === 1 ? 'is' : 'are'} gone. A backup brings everything back: “Library”, then “Restore”.
        </Notice>
      </div>
    );
  }
  if (unfinished > 0) {
    return (
      <Notice>
        Text was being added when Broadsheet was closed. Nothing of that was kept; please add it again.
      </Notice>
    );
  }
  return (
    <Notice>
      The room that the browser gives Broadsheet is nearly used up. Back up in “Library”, then delete sources
      you no longer need and empty the bin.
    </Notice>
  );
}

import type { OpenedArticle } from '../library/article-protocol';
import { useLatestMarks, useSetReading } from '../library/article-queries';
import { beingDone, offerUndo, tellFault } from '../ui/undo';

const DONE = {
  starred: { true: 'Starred', false: 'Star taken away' },
  read: { true: 'Marked as read', false: 'Marked as unread' },
} as const;

export type Mark = keyof typeof DONE;

/** Gives an article a mark that it has not, or takes it away, and offers to undo that. */
export function useTurnOver(): (opened: OpenedArticle, mark: Mark) => Promise<void> {
  const { mutateAsync } = useSetReading();
  const latestMarks = useLatestMarks();
  return (opened, mark) => {
    const { key } = opened;
    const now = !latestMarks(opened)[mark];
    // The other mark may have been changed since, in another tab say.
    const undo = () => mutateAsync({ key, [mark]: !now });
    return beingDone(mutateAsync({ key, [mark]: now })).then(
      () => offerUndo({ done: DONE[mark][`${now}`], undo }),
      (error: Error) => tellFault(`The mark could not be kept. ${error.message}`),
    );
  };
}

import type { OpenedArticle } from '../library/article-protocol';
import { useSetReading } from '../library/article-queries';
import { offerUndo } from '../ui/undo';

const DONE = {
  starred: { true: 'Starred', false: 'Star taken away' },
  read: { true: 'Marked as read', false: 'Marked as unread' },
} as const;

export type Mark = keyof typeof DONE;

/** Gives an article a mark that it has not, or takes it away, and offers to undo that. */
export function useTurnOver(): (opened: OpenedArticle, mark: Mark) => void {
  const { mutate } = useSetReading();
  return ({ key, reading }, mark) => {
    const { read, starred } = reading;
    const now = !reading[mark];
    const undo = () => mutate({ key, read, starred });
    mutate({ key, [mark]: now }, { onSuccess: () => offerUndo({ done: DONE[mark][`${now}`], undo }) });
  };
}

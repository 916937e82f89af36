import { useManyArticles } from '../library/queries';
import { articleOf, focusedRow } from '../list/step-in-list';
import { READ_ID, STAR_ID } from '../reader/control-ids';
import { type Mark, useTurnOver } from '../reader/use-turn-over';
import { beingDone, tellFault } from '../ui/undo';
import { liveView } from '../url/use-view-state';

const BUTTONS: Readonly<Record<Mark, string>> = { starred: STAR_ID, read: READ_ID };

/**
 * Marks the article in hand, or no longer: the one that is opened, else the one whose row has the focus. The function
 * it gives returns false where there is none.
 */
export function useMarking(): (mark: Mark) => boolean {
  const { article } = useManyArticles();
  const turnOver = useTurnOver();
  return mark => {
    const key = articleInHand();
    if (key === null) return false;
    const button = document.getElementById(BUTTONS[mark]);
    // Right after a step in the list the page still shows the article before.
    if (button?.dataset.article === key) button.click();
    else {
      beingDone(article(key).then(opened => opened && turnOver(opened, mark))).catch((error: Error) =>
        tellFault(`The mark could not be kept. ${error.message}`),
      );
    }
    return true;
  };
}

function articleInHand(): string | null {
  const { article, text, page } = liveView();
  const opened = text === null && page === null ? article : null;
  const row = focusedRow();
  return opened ?? (row && articleOf(row));
}

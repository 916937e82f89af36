import { isNarrow } from '../ui/use-narrow';
import { liveView, navigate } from '../url/use-view-state';
import { longListScroller } from './long-list-scroller';

/** So many frames a row that is scrolled to may take to be there: of a long list only what is in sight is. */
const FRAMES = 60;

/** The link of an article in the list. */
const LINK = 'h3 a';

/**
 * Moves the focus to the next (1) or previous (-1) article of the list, from the focused row or else
 * the opened one. Returns false where there is no list to move in.
 * @param arrived what is done with the row; without it, its article is shown beside the list where there is room
 */
export function stepInList(step: 1 | -1, arrived = showBeside): boolean {
  const list = visibleList();
  const first = list?.querySelector('li');
  if (!list || !first) return false;
  const from = focusedRow() ?? list.querySelector('[aria-current="true"]')?.closest('li');
  // A key that is held is quicker than the rows come: the next step goes on from where the last one leads.
  const goal = from || underWay ? (underWay ?? placeOf(from ?? first)) + step : placeOf(first);
  if (goal < 1 || goal > Number(first.ariaSetSize)) return false;
  goTo(list, goal, arrived);
  return true;
}

/** Moves the focus to the first or the last article, where it is in the list. Returns false where it is not. */
export function jumpInList(to: 'first' | 'last'): boolean {
  const list = visibleList();
  const row = focusedRow();
  if (!list || !row) return false;
  goTo(list, to === 'first' ? 1 : Number(row.ariaSetSize), showBeside);
  return true;
}

/** Moves the focus to the article at a place of the list, counted from 1, and scrolls it to the top. */
export function jumpToPlace(place: number) {
  const list = visibleList();
  if (!list) return;
  goTo(list, place, row => {
    const long = longListScroller();
    if (long) long.toRow(place - 1, 'start');
    else row.scrollIntoView({ block: 'start' });
  });
}

/** The row that has the focus, or null. */
export function focusedRow(): HTMLLIElement | null {
  return document.activeElement?.closest<HTMLLIElement>('[aria-label="Articles"] > li') ?? null;
}

function visibleList(): HTMLElement | null {
  const list = document.querySelector<HTMLElement>('[aria-label="Articles"]');
  return list?.offsetParent ? list : null;
}

const placeOf = (row: Element) => Number(row.getAttribute('aria-posinset'));

/** The place that the focus is on its way to; null where it stands. */
let underWay: number | null = null;

/** @param place counted from 1 */
function goTo(list: Element, place: number, arrived: (row: HTMLLIElement) => void) {
  underWay = place;
  if (!rowAt(list, place)) longListScroller()?.toRow(place - 1, 'auto');
  tryToReach(list, place, arrived, FRAMES);
}

function tryToReach(list: Element, place: number, arrived: (row: HTMLLIElement) => void, frames: number) {
  // Another step leads farther.
  if (underWay !== place) return;
  const row = rowAt(list, place);
  const link = row?.querySelector<HTMLAnchorElement>(LINK);
  if (row && link) {
    underWay = null;
    link.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
    arrived(row);
  } else if (frames > 0) {
    requestAnimationFrame(() => tryToReach(list, place, arrived, frames - 1));
  } else {
    underWay = null;
  }
}

const rowAt = (list: Element, place: number) =>
  list.querySelector<HTMLLIElement>(`[aria-posinset="${place}"]`);

/** The key of the article that a row is of. */
export function articleOf(row: HTMLLIElement): string | null {
  const link = row.querySelector<HTMLAnchorElement>(LINK);
  return link && new URL(link.href).searchParams.get('article');
}

/** Where list and page stand side by side, the article shows as the focus moves. */
function showBeside(row: HTMLLIElement) {
  const key = articleOf(row);
  if (!key || key === liveView().article || isNarrow()) return;
  navigate(view => ({ ...view, article: key, text: null }), 'replace');
}

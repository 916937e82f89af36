import { liveView, navigate } from '../url/use-view-state';

/** Where list and page stand side by side, the article shows as the focus moves; the stylesheet names the same width. */
const SIDE_BY_SIDE = '(width >= 48rem)';

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
  goTo(list, { place: goal, approach: () => nearestRow(list, goal)?.scrollIntoView(NEAREST), arrived });
  return true;
}

/** Moves the focus to the first or the last article, where it is in the list. Returns false where it is not. */
export function jumpInList(to: 'first' | 'last'): boolean {
  const list = visibleList();
  const row = focusedRow();
  if (!list || !row) return false;
  const place = to === 'first' ? 1 : Number(row.ariaSetSize);
  const approach = () => list.scrollIntoView({ block: to === 'first' ? 'start' : 'end' });
  goTo(list, { place, approach, arrived: showBeside });
  return true;
}

/** Moves the focus to the article at a place of the list, counted from 1, however far away. */
export function jumpToPlace(place: number) {
  const list = visibleList();
  if (!list) return;
  const approach = () => {
    const near = nearestRow(list, place);
    if (!near) return;
    // What is not laid out has the height of a row on average, so that a few steps lead there.
    const rowHeight = list.getBoundingClientRect().height / Number(near.ariaSetSize);
    scrollerOf(list).scrollBy(0, (place - placeOf(near)) * rowHeight || 1);
  };
  goTo(list, { place, approach, arrived: row => row.scrollIntoView({ block: 'start' }) });
}

/** The column of the list, or in the narrow layout the window. */
function scrollerOf(list: Element): Element | Window {
  const column = list.closest('.desk-list');
  return column && getComputedStyle(column).overflowY === 'auto' ? column : window;
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

const NEAREST = { block: 'nearest' } as const;

interface Goal {
  readonly place: number;
  /** Scrolls towards it. */
  readonly approach: () => void;
  readonly arrived: (row: HTMLLIElement) => void;
}

function goTo(list: Element, goal: Goal) {
  underWay = goal.place;
  tryToReach(list, goal, FRAMES);
}

function tryToReach(list: Element, goal: Goal, frames: number) {
  // Another step leads farther.
  if (underWay !== goal.place) return;
  const row = list.querySelector<HTMLLIElement>(`[aria-posinset="${goal.place}"]`);
  const link = row?.querySelector<HTMLAnchorElement>(LINK);
  if (row && link) {
    underWay = null;
    link.focus({ preventScroll: true });
    row.scrollIntoView(NEAREST);
    goal.arrived(row);
  } else if (frames > 0) {
    goal.approach();
    requestAnimationFrame(() => tryToReach(list, goal, frames - 1));
  } else {
    underWay = null;
  }
}

/** Of the rows that are there, the one nearest to a place. */
function nearestRow(list: Element, place: number): Element | undefined {
  const distance = (row: Element) => Math.abs(placeOf(row) - place);
  return [...list.children].sort((a, b) => distance(a) - distance(b))[0];
}

function showBeside(row: HTMLLIElement) {
  const link = row.querySelector<HTMLAnchorElement>(LINK);
  const key = link && new URL(link.href).searchParams.get('article');
  if (!key || key === liveView().article || !window.matchMedia(SIDE_BY_SIDE).matches) return;
  navigate(view => ({ ...view, article: key, text: null }), 'replace');
}

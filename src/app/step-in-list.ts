import { liveView, navigate } from '../url/use-view-state';

/** Where list and page stand side by side, the article shows as the focus moves; the stylesheet names the same width. */
const SIDE_BY_SIDE = '(width >= 48rem)';

/** So many frames a row that is scrolled to may take to be there: of a long list only what is in sight is. */
const FRAMES = 60;

/**
 * Moves the focus to the next (1) or previous (-1) article of the list, from the focused row or else
 * the opened one. Returns false where there is no list to move in.
 */
export function stepInList(step: 1 | -1): boolean {
  const list = document.querySelector('[aria-label="Articles"]');
  const first = list?.querySelector('li');
  if (!list || !first || first.offsetParent === null) return false;
  const from = document.activeElement?.closest('[aria-label="Articles"] li') ?? rowOfOpened(list);
  const goal = from ? placeOf(from) + step : placeOf(first);
  if (goal < 1 || goal > Number(first.ariaSetSize)) return false;
  from?.scrollIntoView({ block: 'nearest' });
  goTo(list, goal, FRAMES);
  return true;
}

const rowOfOpened = (list: Element) => list.querySelector('[aria-current="true"]')?.closest('li');

const placeOf = (row: Element) => Number(row.getAttribute('aria-posinset'));

function goTo(list: Element, place: number, frames: number) {
  const row = list.querySelector(`[aria-posinset="${place}"]`);
  const link = row?.querySelector<HTMLAnchorElement>('h3 a');
  if (!row || !link) {
    if (frames > 0) requestAnimationFrame(() => goTo(list, place, frames - 1));
    return;
  }
  link.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
  const key = new URL(link.href).searchParams.get('article');
  if (key === liveView().article || !window.matchMedia(SIDE_BY_SIDE).matches) return;
  navigate(view => ({ ...view, article: key, text: null }), 'replace');
}

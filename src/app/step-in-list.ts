import { navigate } from '../url/use-view-state';
import type { ViewState } from '../url/view-state';

/** Where list and page stand side by side, the article shows as the focus moves; the stylesheet names the same width. */
const SIDE_BY_SIDE = '(width >= 48rem)';

/**
 * Moves the focus to the next (1) or previous (-1) article of the list, from the focused row or else
 * the opened one. Returns false where there is no list to move in.
 */
export function stepInList(view: ViewState, step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[aria-label="Articles"] h3 a')];
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLAnchorElement ? links.indexOf(activeElement) : -1;
  const from = focused >= 0 ? focused : links.findIndex(link => link.getAttribute('aria-current') === 'true');
  const link = from < 0 ? links[0] : links[from + step];
  if (!link || link.offsetParent === null) return false;
  link.focus();
  link.closest('li')?.scrollIntoView({ block: 'nearest' });
  const key = new URL(link.href).searchParams.get('article');
  if (window.matchMedia(SIDE_BY_SIDE).matches && key !== view.article) {
    navigate(place => ({ ...place, article: key, text: null }), 'replace');
  }
  return true;
}

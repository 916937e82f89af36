import { keptChoice } from '../ui/kept-choice';
import { formatWidths, PANES, type PaneName, parseWidths } from './pane-widths';

/** `index.html` reads the same place before the first paint. */
const kept = keptChoice('broadsheet:panes');

/** Widths count in pixels at a browser's usual size of text, and grow with it. */
export const USUAL_REM = 16;

/** How wide a pane is; 0 where it is folded away. */
export function usePaneWidth(pane: PaneName): number {
  return parseWidths(kept.use())[pane] ?? PANES[pane].usual;
}

/** Makes a pane so wide, as long as the page is open and after it. */
export function keepPaneWidth(pane: PaneName, width: number) {
  showPaneWidth(pane, width);
  kept.set(formatWidths(parseWidths(JSON.stringify({ ...parseWidths(kept.get()), [pane]: width }))));
}

/** Makes a pane so wide on the page, while its border is on the move; wider where the text is larger than usual. */
export function showPaneWidth(pane: PaneName, width: number) {
  const root = document.documentElement;
  root.style.setProperty(`--${pane}-width`, `${width / USUAL_REM}rem`);
  root.toggleAttribute(`data-${pane}-folded`, width === 0);
}

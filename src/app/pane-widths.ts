/** The panes whose border can be moved. */
export type PaneName = 'filters' | 'list';

interface PaneBounds {
  /** How wide it comes; the stylesheet names the same width. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** In CSS pixels. At the least width a row still holds a few words, at the most the page still holds its measure. */
export const PANES: Readonly<Record<PaneName, PaneBounds>> = {
  filters: { usual: 248, least: 176, most: 400 },
  list: { usual: 392, least: 256, most: 640 },
};

/** Widths chosen otherwise than usual; 0 for a pane that is folded away. */
export type PaneWidths = Readonly<Partial<Record<PaneName, number>>>;

/** The width nearest to a wanted one that a pane can have; 0, folded, below half of the least. */
export function fittingWidth(pane: PaneName, wanted: number): number {
  const { least, most } = PANES[pane];
  if (wanted < least / 2) return 0;
  return Math.round(Math.min(most, Math.max(least, wanted)));
}

/** What is pressed on a border, and the width it makes; null for other keys. Enter folds away and brings back. */
export function widthAfterKey(pane: PaneName, width: number, key: string): number | null {
  const { usual, least, most } = PANES[pane];
  const STEP = 16;
  switch (key) {
    case 'ArrowLeft':
      return width <= least ? 0 : fittingWidth(pane, width - STEP);
    case 'ArrowRight':
      return width === 0 ? least : fittingWidth(pane, width + STEP);
    case 'Home':
      return least;
    case 'End':
      return most;
    case 'Enter':
      return width === 0 ? usual : 0;
    default:
      return null;
  }
}

/** The width that a press without dragging makes (WCAG 2.5.7): the next wider one of three, and folded after the widest. */
export function widthAfterPress(pane: PaneName, width: number): number {
  const { usual, least, most } = PANES[pane];
  return [least, usual, most].find(wider => wider > width) ?? 0;
}

/** Reads what `formatWidths` wrote; what is damaged is left out. */
export function parseWidths(stored: string | null): PaneWidths {
  const values = readObject(stored);
  const known = (['filters', 'list'] as const).flatMap(pane => {
    const value = values[pane];
    const fits = typeof value === 'number' && fittingWidth(pane, value) === value;
    return fits && value !== PANES[pane].usual ? [[pane, value] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The text that is kept, and read before the first paint by `index.html`; null where all is as usual. */
export function formatWidths(widths: PaneWidths): string | null {
  return Object.keys(widths).length === 0 ? null : JSON.stringify(widths);
}

function readObject(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(stored ?? '{}'));
  } catch {
    return {};
  }
}

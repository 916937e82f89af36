import type { KeyboardEvent, PointerEvent } from 'react';
import { fittingWidth, PANES, type PaneName, widthAfterKey, widthAfterPress } from './pane-widths';
import { keepPaneWidth, showPaneWidth, USUAL_REM, usePaneWidth } from './use-pane-width';

interface PaneBorderProps {
  readonly pane: PaneName;
  /** What the border is called: "Width of the list". */
  readonly label: string;
}

/** The movable border behind a pane: dragged, moved by the arrow keys or by pressing it, folded away by Enter. */
export function PaneBorder({ pane, label }: PaneBorderProps) {
  const width = usePaneWidth(pane);
  const press = (event: KeyboardEvent) => {
    const wanted = widthAfterKey(pane, width, event.key);
    if (wanted === null) return;
    event.preventDefault();
    keepPaneWidth(pane, wanted);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a border that is moved is a focusable separator; <hr> is a static one
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={0}
      aria-valuemax={PANES[pane].most}
      aria-valuetext={width === 0 ? 'folded away' : `${width} pixels`}
      className={`pane-border pane-border-${pane}`}
      onKeyDown={press}
      // Else the browser would select text, or drag the link below.
      onMouseDown={event => event.preventDefault()}
      onPointerDown={event => drag(event, pane)}
    />
  );
}

/** Follows the pointer until it is let go; a press that did not move is a step to the next width. */
function drag(
  { currentTarget: border, pointerId, clientX, button }: PointerEvent<HTMLElement>,
  pane: PaneName,
) {
  if (button !== 0) return;
  const column = border.getBoundingClientRect();
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_REM;
  // The border's middle is the pane's edge.
  const start = (column.left + column.right) / 2 - widthNow(pane) * scale;
  let width: number | null = null;
  const move = (event: globalThis.PointerEvent) => {
    if (Math.abs(event.clientX - clientX) < 3 && width === null) return;
    width = fittingWidth(pane, (event.clientX - start) / scale);
    showPaneWidth(pane, width);
  };
  const press = () => {
    if (width === null) keepPaneWidth(pane, widthAfterPress(pane, widthNow(pane)));
  };
  const release = () => {
    border.removeEventListener('pointermove', move);
    border.removeEventListener('pointerup', press);
    if (width !== null) keepPaneWidth(pane, width);
  };
  border.focus();
  border.setPointerCapture(pointerId);
  border.addEventListener('pointermove', move);
  border.addEventListener('pointerup', press);
  border.addEventListener('lostpointercapture', release, { once: true });
}

function widthNow(pane: PaneName): number {
  const chosen = Number.parseFloat(document.documentElement.style.getPropertyValue(`--${pane}-width`));
  return Number.isNaN(chosen) ? PANES[pane].usual : chosen * USUAL_REM;
}

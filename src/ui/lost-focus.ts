/** What stands together: where one of its controls goes, the focus goes to another. */
const GROUPS = 'ul, ol, fieldset, form, section, article, dialog, nav, [role=group]';
const CONTROLS =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
/** On a phone a field that gets the focus brings up the keyboard. */
const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea';
/** So many controls that had the focus are remembered. */
const MOST = 20;
/** What takes the focus itself, as a headline does that is opened, has done so by then. */
const SETTLED_MS = 200;

/** A control that had the focus. */
interface Stop {
  readonly control: HTMLElement;
  /** The groups it stands in, the innermost first, and its place among the controls of each. */
  readonly places: readonly { readonly group: Element; readonly index: number }[];
}

/**
 * Where the control that has the focus goes (a filter that is removed, a notice that is waved away), the browser gives the
 * focus to nobody, and who uses the keyboard begins at the page's top again. From here on it goes to what has come into its
 * place in its group, or to the group's last; where nothing is left of that, to what had it before. A control that was
 * switched off while it was at work gets it back. The list has its own (`list/keep-focus.ts`), which waits for nothing and knows
 * the places of rows that are not laid out.
 */
export function findLostFocus(): void {
  let stops: readonly Stop[] = [];
  let switchedOff: HTMLElement | null = null;
  let byTouch = false;
  let isSettling = false;

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    switchedOff = null;
    stops = [stopAt(target), ...stops.filter(({ control }) => control !== target)].slice(0, MOST);
  });
  document.addEventListener('keydown', () => {
    byTouch = false;
  });
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    byTouch = pointerType === 'touch';
    switchedOff = null;
    // Who presses beside the controls has left them.
    if (!(target instanceof Element && target.closest(CONTROLS))) stops = [];
  });

  const isNobodys = () => document.activeElement === document.body;
  const find = () => {
    isSettling = false;
    const [last, ...before] = stops;
    if (!last || last.control.isConnected || !isNobodys()) return;
    const canHave = (control: HTMLElement) => isUsable(control) && !(byTouch && control.matches(FIELDS));
    const next = inItsPlace(last, canHave) ?? before.find(({ control }) => canHave(control))?.control;
    next?.focus({ preventScroll: true });
  };
  new MutationObserver(() => {
    const control = stops[0]?.control;
    // What is switched off has the focus still: the browser takes it away with the next frame.
    if (control?.matches(':disabled')) switchedOff = control;
    if (!control || !isNobodys()) return;
    if (!control.isConnected && !isSettling) {
      isSettling = true;
      setTimeout(find, SETTLED_MS);
    } else if (switchedOff === control && isUsable(control)) control.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

function stopAt(control: HTMLElement): Stop {
  const places: { group: Element; index: number }[] = [];
  for (let group = control.closest(GROUPS); group; group = group.parentElement?.closest(GROUPS) ?? null)
    places.push({ group, index: controlsIn(group).indexOf(control) });
  return { control, places };
}

function inItsPlace({ places }: Stop, canHave: (control: HTMLElement) => boolean): HTMLElement | undefined {
  for (const { group, index } of places) {
    const left = group.isConnected ? controlsIn(group) : [];
    const next = left.slice(Math.max(index, 0)).find(canHave) ?? left.findLast(canHave);
    if (next) return next;
  }
  return undefined;
}

function controlsIn(group: Element): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(CONTROLS)];
}

function isUsable(control: HTMLElement): boolean {
  return control.matches(`${CONTROLS}, [tabindex]`) && control.getClientRects().length > 0;
}

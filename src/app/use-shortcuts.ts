import { useEffectEvent, useLayoutEffect } from 'react';
import { SEARCH_FIELD_ID } from '../filters/SearchField';
import { toggleFocused } from '../list/list-keys';
import { endSelecting } from '../list/selection';
import { jumpInList, stepInList } from '../list/step-in-list';
import { CLOSE_TAG_PANEL_ID, NEXT_MATCH_ID, PREVIOUS_MATCH_ID } from '../reader/control-ids';
import { undoLatest } from '../ui/undo';
import { liveView, navigate } from '../url/use-view-state';
import type { ViewState } from '../url/view-state';
import { type Command, commandFor } from './shortcuts';
import { useSingleKeys } from './single-keys';
import { useMarking } from './use-marking';

const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** What the desk itself can do for a shortcut. */
interface DeskActions {
  showHelp(): void;
  /** Closes the panel of filters. Returns false where none is open over the list. */
  closeFilters(): boolean;
  /** Shows the page alone, or with everything again. Returns false where nothing is read. */
  toggleAlone(): boolean;
  /** Shows everything again. Returns false where the page is not alone. */
  endAlone(): boolean;
}

/** Carries out the shortcuts, wherever the focus is. */
export function useShortcuts({ showHelp, closeFilters, toggleAlone, endAlone }: DeskActions) {
  const turnOver = useMarking();
  useCommands({
    search: focusSearch,
    next: () => stepInList(1),
    previous: () => stepInList(-1),
    first: () => jumpInList('first'),
    last: () => jumpInList('last'),
    open: openFocused,
    select: toggleFocused,
    star: () => turnOver('starred'),
    read: () => turnOver('read'),
    'next-match': () => press(NEXT_MATCH_ID),
    'previous-match': () => press(PREVIOUS_MATCH_ID),
    alone: toggleAlone,
    undo: undoLatest,
    escape: () =>
      closeFilters() || endSelecting() || press(CLOSE_TAG_PANEL_ID) || endAlone() || closeTopmost(liveView()),
    help: () => {
      showHelp();
      return true;
    },
  });
}

/** Carries out the command that a key stands for. Of one that returns false the key is left to the browser. */
function useCommands(commands: Readonly<Record<Command, () => boolean>>) {
  const singleKeys = useSingleKeys();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // An open dialog has its own keys; Escape closes it without our help.
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const { key, ctrlKey, metaKey, altKey, isComposing, repeat } = event;
    const inField = event.target instanceof Element && event.target.matches(FIELDS);
    const command = commandFor({ key, ctrlKey, metaKey, altKey, isComposing, repeat, inField }, singleKeys);
    // What the browser opened over the page it closes itself.
    if (command === 'escape' && document.querySelector(':popover-open')) return;
    if (command && commands[command]()) event.preventDefault();
  });

  // With the page and not a moment after it: who sees it presses a key.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Presses a button of the page, if it is there. */
function press(id: string): boolean {
  const button = document.getElementById(id);
  button?.click();
  return button !== null;
}

function focusSearch(): boolean {
  const field = document.getElementById(SEARCH_FIELD_ID);
  if (field instanceof HTMLInputElement) field.select();
  field?.focus();
  return true;
}

/** Opens the article whose link has the focus, as Enter does. */
function openFocused(): boolean {
  const link = document.activeElement;
  if (!(link instanceof HTMLAnchorElement) || !link.closest('[aria-label="Articles"]')) return false;
  link.click();
  return true;
}

/** Ends the topmost thing: the search if there is one, then the source, then the article. */
function closeTopmost(view: ViewState): boolean {
  if (view.q !== '') navigate(place => ({ ...place, q: '' }), 'replace');
  else if (view.text) navigate(place => ({ ...place, text: null }), 'push');
  else if (view.article) navigate(place => ({ ...place, article: null }), 'push');
  else if (view.page) navigate(place => ({ ...place, page: null }), 'push');
  else return false;
  return true;
}

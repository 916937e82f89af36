/** What a key can do. */
export type Command =
  | 'search'
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'open'
  | 'select'
  | 'star'
  | 'read'
  | 'next-match'
  | 'previous-match'
  | 'alone'
  | 'undo'
  | 'escape'
  | 'help';

export interface Shortcut {
  readonly command: Command;
  /** `KeyboardEvent.key` values that stand for it. */
  readonly keys: readonly string[];
  /** With Ctrl, or Cmd on a Mac. */
  readonly ctrl?: boolean;
  /** In a field the key is the browser's own. */
  readonly outsideFields?: boolean;
  readonly does: string;
}

/** All shortcuts: the help sheet shows this table, the key handler reads it. */
export const SHORTCUTS: readonly Shortcut[] = [
  { command: 'search', keys: ['/'], does: 'Search articles' },
  { command: 'search', keys: ['k'], ctrl: true, does: 'Search articles, from anywhere' },
  { command: 'next', keys: ['j'], does: 'Next article' },
  { command: 'previous', keys: ['k'], does: 'Previous article' },
  { command: 'first', keys: ['Home'], does: 'First article, from within the list' },
  { command: 'last', keys: ['End'], does: 'Last article, from within the list' },
  { command: 'open', keys: ['o'], does: 'Open the article' },
  {
    command: 'select',
    keys: ['x'],
    does: 'Select the article in the list, or no longer; Shift with the arrows selects several',
  },
  { command: 'star', keys: ['s'], does: 'Star the article, or no longer' },
  { command: 'read', keys: ['m'], does: 'Mark the article as read or unread' },
  { command: 'next-match', keys: ['n'], does: 'Next match in the article' },
  { command: 'previous-match', keys: ['N'], does: 'Previous match in the article' },
  { command: 'alone', keys: ['f'], does: 'Read without anything beside the page, or with everything again' },
  { command: 'undo', keys: ['u'], does: 'Undo what was done last' },
  { command: 'undo', keys: ['z'], ctrl: true, outsideFields: true, does: 'Undo, outside of fields' },
  { command: 'escape', keys: ['Escape'], does: 'Close what is open: this sheet, the search, the article' },
  { command: 'help', keys: ['?'], does: 'Show these shortcuts' },
];

/** What the handler needs to know of a key press. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  /** Whether it comes of a key that is held down. */
  readonly repeat: boolean;
  /** Whether the focus is where text is typed. */
  readonly inField: boolean;
}

/** What goes back and forth would end anywhere while the key is held, with a step to undo for each time. */
const ONCE: ReadonlySet<Command> = new Set(['select', 'star', 'read', 'alone']);

/**
 * The command a key press stands for, or null. Single characters do nothing while typing, and
 * nothing at all where they are turned off (WCAG 2.1.4).
 */
export function commandFor(press: KeyPress, singleKeys: boolean): Command | null {
  if (press.isComposing || press.altKey) return null;
  const ctrl = press.ctrlKey || press.metaKey;
  const shortcut = SHORTCUTS.find(one => one.keys.includes(press.key) && (one.ctrl ?? false) === ctrl);
  if (!shortcut) return null;
  const singleCharacter = !ctrl && press.key.length === 1;
  if (press.inField && (singleCharacter || shortcut.outsideFields)) return null;
  if (singleCharacter && !singleKeys) return null;
  if (press.repeat && ONCE.has(shortcut.command)) return null;
  return shortcut.command;
}

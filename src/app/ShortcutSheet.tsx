import { useEffect, useRef } from 'react';
import { SHORTCUTS, type Shortcut } from './shortcuts';
import { allowSingleKeys, useSingleKeys } from './single-keys';

const ON_A_MAC = /Mac|iP(hone|ad)/.test(navigator.userAgent);

/** The help sheet, made from the same table as the key handler. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const singleKeys = useSingleKeys();
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    sheet.current?.showModal();
    // Else the browser takes the focus to the first control, past what the sheet is.
    heading.current?.focus();
  }, []);
  return (
    <dialog
      ref={sheet}
      onClose={onClose}
      aria-labelledby="shortcuts-heading"
      className="m-auto w-[min(28rem,calc(100vw-2rem))] border border-ink bg-paper p-6 text-sm text-ink"
    >
      <div className="flex items-baseline justify-between gap-6 border-b border-ink pb-2">
        <h2 ref={heading} id="shortcuts-heading" tabIndex={-1} className="headline text-[1.375rem]">
          Keyboard shortcuts
        </h2>
        <button type="button" className="action" onClick={() => sheet.current?.close()}>
          Close
        </button>
      </div>
      <dl className="mt-2 ruled">
        {SHORTCUTS.map(shortcut => (
          <div key={keysOf(shortcut)} className="flex items-baseline justify-between gap-6 py-2">
            <dt className="order-last flex-none">
              <kbd className="border border-rule px-1.5 py-0.5 font-handle text-xs">{keysOf(shortcut)}</kbd>
            </dt>
            <dd>{shortcut.does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 flex min-h-6 items-center gap-2.5">
        <input
          type="checkbox"
          className="check"
          checked={singleKeys}
          onChange={event => allowSingleKeys(event.target.checked)}
        />
        Use shortcuts of a single key
      </label>
    </dialog>
  );
}

function keysOf({ keys, ctrl }: Shortcut): string {
  const modifier = ON_A_MAC ? '⌘ ' : 'Ctrl ';
  return keys.map(key => (ctrl ? modifier + key.toUpperCase() : key === 'Escape' ? 'Esc' : key)).join(' or ');
}

import { type ClipboardEvent, useId, useState } from 'react';
import { type BroughtFiles, chosenFiles } from './brought-files';

interface ChooseTextProps {
  readonly hidden: boolean;
  readonly onRead: (files: BroughtFiles, pasted: string | null) => void;
}

/** Characters from which a text is read as soon as it is pasted: the browser takes half a minute to lay out twenty million in a field. */
const MOST_IN_FIELD = 1_000_000;

/** The first step: files, a folder, or a text that is pasted. What was pasted stays while the reader looks further. */
export function ChooseText({ hidden, onRead }: ChooseTextProps) {
  const [pasted, setPasted] = useState('');
  const [pasteId, hintId] = [useId(), useId()];
  const take = (input: HTMLInputElement) => {
    const files = chosenFiles(input.files);
    // The same file again is a choice again.
    input.value = '';
    if (files.length > 0) onRead(files, null);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (text.length < MOST_IN_FIELD) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    onRead([], value.slice(0, selectionStart) + text + value.slice(selectionEnd));
  };
  return (
    <form
      hidden={hidden}
      className="overflow-y-auto px-5 pt-2 pb-6 middle:px-7"
      onSubmit={event => {
        event.preventDefault();
        if (pasted.trim() !== '') onRead([], pasted);
      }}
    >
      <p id={hintId} className="small max-w-[36rem] text-balance">
        Text, web pages, tables and archives of them. They are read in this browser and sent nowhere, and
        nothing is kept before you have looked it over. You can also drop files anywhere on the page.
      </p>
      <div className="mt-4 flex flex-wrap gap-3 border-t border-rule pt-4">
        <label className="button-quiet file-choice">
          Choose files
          <input
            type="file"
            multiple
            aria-describedby={hintId}
            className="absolute inset-0 opacity-0"
            onChange={event => take(event.currentTarget)}
          />
        </label>
        <label className="button-quiet file-choice">
          Choose a folder
          <input
            type="file"
            ref={asFolder}
            className="absolute inset-0 opacity-0"
            onChange={event => take(event.currentTarget)}
          />
        </label>
      </div>
      <label htmlFor={pasteId} className="mt-5 block border-t border-rule pt-4 font-semibold">
        Paste text
      </label>
      <textarea
        id={pasteId}
        dir="auto"
        rows={8}
        value={pasted}
        spellCheck={false}
        autoComplete="off"
        onChange={event => setPasted(event.target.value)}
        onPaste={paste}
        className="mt-1.5 w-full resize-y border border-soft bg-paper px-3 py-2 font-read text-base leading-normal"
      />
      <button type="submit" className="button mt-3" disabled={pasted.trim() === ''}>
        Look it over
      </button>
    </form>
  );
}

/** React knows no attribute for it. */
function asFolder(input: HTMLInputElement | null) {
  if (input) input.webkitdirectory = true;
}

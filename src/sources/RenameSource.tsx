import { type FormEvent, useEffect, useId, useRef } from 'react';
import { useChangeSource } from '../library/source-queries';
import type { SourceRecord } from '../model/source-record';
import { beingDone, offerUndo, tellFault } from '../ui/undo';

/** The field in which a source gets another name; Escape leaves it as it is. */
export function RenameSource({
  record: { id, title },
  onDone,
}: {
  record: SourceRecord;
  onDone: () => void;
}) {
  const change = useChangeSource();
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  useEffect(() => field.current?.select(), []);
  const rename = (to: string) => change.mutateAsync({ sources: [id], change: { title: to } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const to = field.current?.value.trim() ?? '';
    if (to !== '' && to !== title) {
      beingDone(rename(to)).then(
        () => offerUndo({ done: `Renamed: ${to}`, undo: () => rename(title) }),
        (error: Error) => tellFault(`“${title}” could not be renamed. ${error.message}`),
      );
    }
    onDone();
  };
  return (
    <form
      className="mb-2 flex flex-wrap items-baseline gap-3 text-sm"
      onSubmit={submit}
      onKeyDown={event => {
        // While a word is being composed, Escape takes back the word.
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <label htmlFor={fieldId} className="sr-only">
        New name of {title}
      </label>
      <input
        id={fieldId}
        ref={field}
        dir="auto"
        defaultValue={title}
        autoComplete="off"
        className="min-w-0 flex-1 border border-soft bg-paper px-2 py-1 font-read text-[1.0625rem]"
      />
      <button type="submit" className="action">
        Rename
      </button>
      <button type="button" className="action" onClick={onDone}>
        Leave it
      </button>
    </form>
  );
}

import { useEffect, useRef, useState } from 'react';
import { cancelRestore, usePreviewBackup, useRestore } from '../library/backup-queries';
import type { BackupPreview, RestoreMode } from '../library/source-protocol';
import { formatCount } from '../ui/format-count';
import { formatDate } from '../ui/format-date';

/** Shows what is in a backup before any of it is taken, and takes it: added to the library or in place of it. */
export function RestoreDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [share, setShare] = useState(0);
  const { mutate: look, data: preview, error: unreadable } = usePreviewBackup();
  const restore = useRestore(setShare);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => look(file), [look, file]);
  const failures = restore.data?.failures ?? preview?.problems ?? [];
  const isDone = restore.isSuccess && restore.data !== null;
  const end = (restored = restore.data) => {
    onClose();
    // What the reader chose of paper, type and panes is read before the first paint.
    if (Object.keys(restored?.settings ?? {}).length > 0) window.location.reload();
  };
  const take = () =>
    restore.mutate(
      { file, mode },
      { onSuccess: restored => restored?.failures.length === 0 && end(restored) },
    );
  return (
    <dialog
      ref={dialog}
      aria-labelledby="restore-heading"
      className="m-auto w-[min(32rem,calc(100vw-1rem))] border border-ink bg-paper p-5 text-sm text-ink middle:p-7"
      onCancel={event => restore.isPending && event.preventDefault()}
      onClose={() => end()}
    >
      <h2 id="restore-heading" className="headline text-[1.5rem]">
        Restore
      </h2>
      {(unreadable ?? restore.error) && (
        <p role="alert" className="mt-3 border-l-[3px] border-accent ps-3">
          {(unreadable ?? restore.error)?.message} The library is as it was.
        </p>
      )}
      {!preview && !unreadable && <p className="mt-3">Looking into {file.name} …</p>}
      {preview && <Preview preview={preview} />}
      {failures.length > 0 && (
        <ul role="alert" className="mt-3 space-y-1.5 border-l-[3px] border-accent ps-3">
          {failures.map(failure => (
            <li key={failure}>{failure}</li>
          ))}
        </ul>
      )}
      {preview && !isDone && <Modes mode={mode} onMode={setMode} />}
      <p className="mt-5 flex flex-wrap items-baseline gap-x-6 gap-y-2">
        {preview && !isDone && (
          <button type="button" className="button" disabled={restore.isPending} onClick={take}>
            {restore.isPending
              ? `Restoring … ${Math.round(share * 100)} %`
              : mode === 'merge'
                ? 'Add to the library'
                : 'Replace the library'}
          </button>
        )}
        <button type="button" className="action" onClick={restore.isPending ? cancelRestore : () => end()}>
          {isDone || unreadable ? 'Close' : restore.isPending ? 'Stop' : 'Cancel'}
        </button>
      </p>
    </dialog>
  );
}

function Preview({
  preview: { made, sources, known, articles, marked, searches },
}: {
  preview: BackupPreview;
}) {
  return (
    <p className="mt-3">
      A backup{made && ` of ${formatDate(made.slice(0, 10))}`}: {formatCount(sources)}{' '}
      {sources === 1 ? 'source' : 'sources'} with {formatCount(articles)}{' '}
      {articles === 1 ? 'article' : 'articles'}, marks on {formatCount(marked)}, and {formatCount(searches)}{' '}
      {searches === 1 ? 'search' : 'searches'}.
      {known > 0 &&
        ` The library has ${known === sources ? 'all' : formatCount(known)} of the sources already.`}
    </p>
  );
}

const MODES: readonly (readonly [mode: RestoreMode, name: string])[] = [
  ['merge', 'Add what the library does not have; what it has stays as it is'],
  ['replace', 'Put the backup in place of all sources, marks, searches and settings that are here'],
];

function Modes({ mode, onMode }: { mode: RestoreMode; onMode: (mode: RestoreMode) => void }) {
  return (
    <fieldset className="mt-4 grid gap-y-2">
      <legend className="sr-only">How to restore</legend>
      {MODES.map(([value, name]) => (
        <label key={value} className="flex gap-2.5">
          <input
            type="radio"
            name="restore-mode"
            className="mt-0.5 accent-accent"
            checked={mode === value}
            onChange={() => onMode(value)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

import { useRef, useState } from 'react';
import { cancelBackUp, useBackUp } from '../library/backup-queries';
import { saveBlob } from '../ui/save-file';
import { tellFault } from '../ui/undo';
import { RestoreDialog } from './RestoreDialog';

/** Saves all that the reader has as one file, and brings such a file back. */
export function BackupButtons() {
  const [share, setShare] = useState(0);
  const [file, setFile] = useState<File | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const backUp = useBackUp(setShare);
  // A backup may be ready in the moment in which it is stopped: it is not saved all the same.
  const stopped = useRef(false);
  // Who leaves the page meanwhile gets the file all the same.
  const make = () => {
    setShare(0);
    stopped.current = false;
    backUp.mutateAsync().then(
      saved => saved && !stopped.current && saveBlob(saved.name, saved.content),
      (error: Error) => tellFault(`No backup was made. ${error.message}`),
    );
  };
  return (
    <>
      <p className="mt-4 flex flex-wrap items-center gap-3 text-sm">
        <button type="button" className="button" disabled={backUp.isPending} onClick={make}>
          {backUp.isPending ? `Backing up … ${Math.round(share * 100)} %` : 'Back up'}
        </button>
        {backUp.isPending && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              stopped.current = true;
              cancelBackUp();
            }}
          >
            Stop
          </button>
        )}
        <button type="button" className="button-quiet" onClick={() => chooser.current?.click()}>
          Restore
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".zip"
          hidden
          aria-label="Backup to restore"
          onChange={event => {
            setFile(event.currentTarget.files?.[0] ?? null);
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p className="small mt-2 max-w-[36rem]">
        A backup is one .zip with your texts as you brought them in, what you read, starred and corrected,
        your searches and settings. It can be read without Broadsheet.
      </p>
      {backUp.data && backUp.data.damaged.length > 0 && (
        <p role="alert" className="mt-2 text-sm">
          {`The browser’s database has lost a part of ${quoted(backUp.data.damaged)}, and the backup lacks it too. Please add what is damaged again.`}
        </p>
      )}
      {file && (
        <RestoreDialog key={file.name + file.lastModified} file={file} onClose={() => setFile(null)} />
      )}
    </>
  );
}

const quoted = (titles: readonly string[]) => titles.map(title => `“${title}”`).join(', ');

import { useCorrections } from '../library/correction-queries';
import { formatCount } from '../ui/format-count';
import { saveFile } from '../ui/save-file';

/** How many articles' places and topics the reader corrected, to be saved as a file; nothing where there are none. */
export function KeptCorrections() {
  const corrections = useCorrections().data ?? [];
  if (corrections.length === 0) return null;
  return (
    <p className="small mt-2 max-w-[36rem]">
      You corrected the places or topics of {formatCount(corrections.length)}{' '}
      {corrections.length === 1 ? 'article' : 'articles'}.{' '}
      <button
        type="button"
        className="border-b border-soft hover:border-accent hover:text-accent"
        onClick={() =>
          saveFile(
            'broadsheet-corrections.json',
            `${JSON.stringify({ corrections }, null, 2)}\n`,
            'application/json',
          )
        }
      >
        Save all corrections as a file
      </button>
    </p>
  );
}

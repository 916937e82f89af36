import { useId, useState } from 'react';
import type { ArticlesFormat } from '../library/source-protocol';
import { useSaveArticles } from '../library/source-queries';
import { saveBlob } from '../ui/save-file';
import { tellFault } from '../ui/undo';

const FORMATS: readonly (readonly [format: ArticlesFormat, name: string])[] = [
  ['markdown', 'Markdown'],
  ['text', 'plain text'],
  ['json-lines', 'JSON Lines'],
  ['csv', 'CSV'],
];

/** Saves articles as one file, each with its source and lines. */
export function SaveArticles({ rows }: { rows: Uint32Array }) {
  const [format, setFormat] = useState<ArticlesFormat>('markdown');
  const save = useSaveArticles();
  const id = useId();
  // A file takes seconds where it has much in it: it is saved, or not, also where the reader is done with selecting by then.
  const saveThem = () =>
    save.mutateAsync({ rows, format }).then(
      file => saveBlob(file.name, file.content),
      (error: Error) => tellFault(`No file was made. ${error.message}`),
    );
  return (
    <span className="flex items-baseline gap-x-1.5">
      <button
        type="button"
        className="action disabled:opacity-60"
        disabled={rows.length === 0 || save.isPending}
        onClick={saveThem}
      >
        Save
      </button>
      <label htmlFor={id}>as</label>
      <select
        id={id}
        value={format}
        className="min-h-6 cursor-pointer bg-tint text-ink [field-sizing:content]"
        onChange={({ target }) => setFormat(FORMATS.find(([one]) => one === target.value)?.[0] ?? format)}
      >
        {FORMATS.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

import { useId, useState } from 'react';
import type { ReadItem } from '../library/import-protocol';
import { ENCODINGS } from '../model/encodings';
import { isPlain } from '../model/stored-source';
import { Dotted } from '../ui/Dotted';
import { counted } from '../ui/format-count';
import { formatSize } from '../ui/format-size';
import { change } from './wording';

interface ReviewedFileProps {
  readonly item: ReadItem;
  readonly chosen: boolean;
  readonly busy: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onDecode: (encoding: string) => void;
}

/** A file that was read: what is in it, and whether it shall be kept. */
export function ReviewedFile({ item, chosen, busy, onChoose, onDecode }: ReviewedFileProps) {
  const factsId = useId();
  return (
    <li className="py-3">
      <label className="flex min-h-6 items-baseline gap-2.5">
        <input
          type="checkbox"
          className="check mt-1 self-start"
          checked={chosen}
          aria-describedby={factsId}
          onChange={event => onChoose(event.target.checked)}
        />
        <bdi className="font-semibold [overflow-wrap:anywhere]">{item.name}</bdi>
      </label>
      <div id={factsId} className="ps-[1.4375rem]">
        <p className="small">
          <Dotted>
            {item.articles === 0 ? 'no article found' : counted(item.articles, 'article')}
            {item.setAsideLines > 0 && `${counted(item.setAsideLines, 'line')} set aside`}
            {item.format}
            {formatSize(item.bytes)}
          </Dotted>
        </p>
        {item.articles === 0 && isPlain(item.format) && (
          <p className="small">
            It can be kept all the same: in its lines, which “Library” shows, you can say where an article
            begins.
          </p>
        )}
        {item.change && <p className="small">The library has an older version: {change(item.change)}.</p>}
        {item.headlines.length > 0 && (
          <p className="mt-1 line-clamp-2 font-read text-base leading-snug">
            {item.headlines.map((headline, index) => (
              <bdi key={headline}>
                {index > 0 && ' · '}
                {headline}
              </bdi>
            ))}
            {item.articles > item.headlines.length && ' …'}
          </p>
        )}
      </div>
      <Problems problems={item.problems} />
      {item.encoding && <Encoding item={item} encoding={item.encoding} busy={busy} onDecode={onDecode} />}
    </li>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="small ms-[1.4375rem] mt-1 list-disc ps-4">
      {problems.map(problem => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}

interface EncodingProps extends Pick<ReviewedFileProps, 'item' | 'busy' | 'onDecode'> {
  readonly encoding: string;
}

/** The encoding the file was read in; another one shows at once whether it suits better. */
function Encoding({ item, encoding, busy, onDecode }: EncodingProps) {
  const selectId = useId();
  // Fifty lists of encodings that nobody looks at would take longer to make than all the rest.
  const [open, setOpen] = useState(false);
  const name = ENCODINGS.find(({ label }) => label === encoding)?.name ?? encoding;
  return (
    <details
      className="ms-[1.4375rem] mt-1 text-[0.8125rem]"
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary className="w-fit text-soft">Encoding: {name}</summary>
      <p className="mt-1.5 flex flex-wrap items-baseline gap-2">
        <label htmlFor={selectId}>Read {item.name} as</label>
        <select
          id={selectId}
          value={encoding}
          disabled={busy}
          className="max-w-full border border-soft bg-paper px-1.5 py-1 text-ink"
          onChange={event => onDecode(event.target.value)}
        >
          {(open ? ENCODINGS : []).map(({ label, name }) => (
            <option key={label} value={label}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p
        dir="auto"
        className="mt-1.5 line-clamp-4 border-s border-rule ps-3 font-read text-base leading-snug whitespace-pre-line [overflow-wrap:anywhere]"
      >
        {item.opening.replace(/\n\s*\n/g, '\n')}
      </p>
    </details>
  );
}

import { useState } from 'react';
import { useSourceLines } from '../library/article-queries';
import type { SetAsidePart } from '../model/stored-source';
import { SET_ASIDE_NAMES } from './wording';

/** Blocks listed at a time: a long dump may have thousands. */
const AT_ONCE = 100;

interface SetAsideListProps {
  readonly source: string;
  readonly parts: readonly SetAsidePart[];
}

/** What was set aside of a source, block by block with the reason; each can be read in place. */
export function SetAsideList({ source, parts }: SetAsideListProps) {
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  if (parts.length === 0) return null;
  return (
    <details className="small mt-0.5" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="w-fit hover:text-accent">What was set aside, block by block</summary>
      {open && (
        <ul className="mt-1 border-s border-rule ps-4">
          {parts.slice(0, most).map(part => (
            <li key={part.firstLine}>
              <Block source={source} part={part} />
            </li>
          ))}
        </ul>
      )}
      {open && parts.length > most && (
        <button type="button" className="action mt-1" onClick={() => setMost(most + AT_ONCE)}>
          More blocks
        </button>
      )}
    </details>
  );
}

function Block({ source, part }: { source: string; part: SetAsidePart }) {
  const [open, setOpen] = useState(false);
  const { firstLine, lastLine, reason } = part;
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}–${lastLine}`;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="w-fit py-0.5 hover:text-accent">
        {lines}: {SET_ASIDE_NAMES[reason]}
      </summary>
      {open && <Lines source={source} part={part} />}
    </details>
  );
}

function Lines({ source, part: { firstLine, lastLine } }: { source: string; part: SetAsidePart }) {
  const { data, isError } = useSourceLines(source, firstLine, lastLine);
  if (isError) return <p role="alert">These lines could not be read. Close and open them to try again.</p>;
  if (data === undefined) return <p>Reading …</p>;
  return (
    <ol className="mb-2 font-read text-[0.9375rem] leading-snug">
      {data?.lines
        .filter(({ text }) => text.trim() !== '')
        .map(({ number, text }) => (
          <li key={number} dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-wrap">
            {text}
          </li>
        ))}
    </ol>
  );
}

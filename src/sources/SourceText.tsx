import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { SourceLines } from '../library/article-protocol';
import { useSourceLines } from '../library/article-queries';
import { formatCount } from '../ui/format-count';
import { Notice } from '../ui/Notice';
import { navigate } from '../url/use-view-state';
import { ViewLink } from '../url/ViewLink';
import type { TextView } from '../url/view-state';
import { type LineRun, lineRuns } from './line-runs';
import { attribution, SET_ASIDE_NAMES } from './wording';

/** Lines shown around those asked for, and added by "earlier" and "later". */
const SURROUNDINGS = 300;

interface SourceTextProps extends TextView {
  /** What stands below the message where the library has no such source. */
  readonly otherwise: ReactNode;
}

/** A source as it stands, line by line, with what each stretch was taken for. */
export function SourceText({ source, lines, otherwise }: SourceTextProps) {
  const [more, setMore] = useState({ earlier: SURROUNDINGS, later: SURROUNDINGS });
  const first = Math.max(1, (lines?.first ?? 1) - more.earlier);
  const last = (lines?.last ?? 1) + more.later;
  const shown = useSourceLines(source, first, last).data;
  if (shown === undefined) return null;
  if (shown === null) {
    return (
      <>
        <UnknownSource source={source} />
        {otherwise}
      </>
    );
  }
  return (
    <section aria-labelledby="source-heading" className="px-5 pt-6 pb-12 middle:px-8 wide:px-11">
      <SourceHeader shown={shown} />
      {first > 1 && (
        <button
          type="button"
          className="action mb-3 text-[0.8125rem]"
          onClick={() => setMore({ ...more, earlier: more.earlier + SURROUNDINGS })}
        >
          Earlier lines
        </button>
      )}
      {lineRuns(shown.lines).map(run => (
        <Run key={run.lines[0]?.number} run={run} asked={lines} />
      ))}
      {last < shown.lineCount && (
        <button
          type="button"
          className="action mt-3 text-[0.8125rem]"
          onClick={() => setMore({ ...more, later: more.later + SURROUNDINGS })}
        >
          Later lines
        </button>
      )}
    </section>
  );
}

function SourceHeader({ shown: { record, lineCount } }: { shown: SourceLines }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="mb-6 border-b border-ink pb-4">
      <p className="kicker mb-1 text-[0.8125rem]">The source as it stands</p>
      <h1 id="source-heading" ref={heading} tabIndex={-1} className="headline text-[2rem] leading-[1.06]">
        {record.title}
      </h1>
      <p className="small mt-2">
        {attribution(record)} · {record.id} · {formatCount(lineCount)} lines
      </p>
      <p className="mt-3 text-[0.8125rem]">
        <ViewLink to={view => ({ ...view, text: null })} className="action">
          Close the source
        </ViewLink>
      </p>
    </header>
  );
}

function Run({ run, asked }: { run: LineRun; asked: TextView['lines'] }) {
  const isAsked = (number: number) => asked !== null && number >= asked.first && number <= asked.last;
  return (
    <div className="grid grid-cols-1 gap-x-6 border-t border-hair py-2 wide:grid-cols-[minmax(0,1fr)_11rem]">
      <p className="small order-first py-1 wide:order-last">
        {run.article && (
          <ViewLink to={view => ({ ...view, article: run.article, text: null })} className="action-quiet">
            Article from line {run.lines[0]?.number}
          </ViewLink>
        )}
        {run.setAside && `Set aside: ${SET_ASIDE_NAMES[run.setAside]}`}
      </p>
      <ol className="font-read text-[1.0625rem] leading-normal">
        {run.lines.map(({ number, text }) => (
          <li
            key={number}
            ref={number === asked?.first ? scrollHere : null}
            className={`grid grid-cols-[3rem_minmax(0,1fr)] gap-x-3 pe-2 ${isAsked(number) ? 'bg-tint' : ''}`}
          >
            <span className="pt-[0.2em] text-end font-handle text-xs text-soft select-none">{number}</span>
            <span
              dir="auto"
              className={`whitespace-pre-wrap [overflow-wrap:anywhere] ${run.setAside ? 'text-soft' : ''}`}
            >
              {text}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function scrollHere(line: HTMLLIElement | null) {
  line?.scrollIntoView({ block: 'center' });
}

function UnknownSource({ source }: { source: string }) {
  return (
    <div role="alert" className="border-b border-rule">
      <Notice
        action={
          <button
            type="button"
            className="action"
            onClick={() => navigate(view => ({ ...view, text: null }), 'push')}
          >
            Close
          </button>
        }
      >
        There is no source “{source}” in this library.
      </Notice>
    </div>
  );
}

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { SourceLines } from '../library/article-protocol';
import { useSourceLines } from '../library/article-queries';
import { Dotted } from '../ui/Dotted';
import { counted } from '../ui/format-count';
import { Notice } from '../ui/Notice';
import { navigate } from '../url/use-view-state';
import { ViewLink } from '../url/ViewLink';
import type { TextView } from '../url/view-state';
import { lineRuns } from './line-runs';
import { SourceRun } from './SourceRun';
import { useRuling } from './use-ruling';
import { attribution } from './wording';

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
  const { data: shown, isPlaceholderData, error, refetch } = useSourceLines(source, first, last);
  const [correcting, setCorrecting] = useState(false);
  const ruling = useRuling(source, shown, isPlaceholderData);
  if (shown === undefined) return error && <Unreadable error={error} onRetry={() => refetch()} />;
  if (shown === null) {
    return (
      <>
        <UnknownSource source={source} />
        {otherwise}
      </>
    );
  }
  return (
    <section
      aria-labelledby="source-heading"
      className="mx-auto max-w-[64rem] px-5 pt-6 pb-12 middle:px-8 wide:px-11"
    >
      <SourceHeader shown={shown} />
      {shown.rulings && <Correcting on={correcting} onChange={setCorrecting} {...ruling} />}
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
        <SourceRun
          key={run.lines[0]?.number}
          run={run}
          asked={lines}
          onRule={shown.rulings && correcting ? ruling.rule : null}
        />
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

interface CorrectingProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly isReading: boolean;
  readonly fault: Error | null;
}

/** Turns the numbers of the lines into buttons, and says what they do. */
function Correcting({ on, onChange, isReading, fault }: CorrectingProps) {
  return (
    <div className="mb-4 text-[0.8125rem]">
      <button type="button" aria-pressed={on} className="action-quiet" onClick={() => onChange(!on)}>
        Correct where articles begin
      </button>
      {on && (
        <p className="small mt-1.5 max-w-[36rem]">
          Press the number of a line to begin an article with it. Where one begins that is none, press its
          number: its lines go to the article above, or are set aside. {isReading && 'Reading again …'}
        </p>
      )}
      {fault && <p role="alert">Nothing was changed. {fault.message}</p>}
    </div>
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
        <Dotted>
          {attribution(record)}
          {record.id !== record.title && <bdi>{record.id}</bdi>}
          {counted(lineCount, 'line')}
        </Dotted>
      </p>
      <p className="mt-3 text-[0.8125rem]">
        <ViewLink to={view => ({ ...view, text: null })} className="action">
          Close the source
        </ViewLink>
      </p>
    </header>
  );
}

function Unreadable({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <div role="alert" className="border-b border-rule wide:px-5">
      <Notice
        action={
          <button type="button" className="action" onClick={onRetry}>
            Try again
          </button>
        }
      >
        These lines could not be read. {error.message}
      </Notice>
    </div>
  );
}

function UnknownSource({ source }: { source: string }) {
  return (
    <div role="alert" className="border-b border-rule wide:px-5">
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
        There is no source “{source}” in this library, or it is hidden. “Library” lists what there is.
      </Notice>
    </div>
  );
}

import type { SourceLine } from '../library/article-protocol';
import { ViewLink } from '../url/ViewLink';
import type { TextView } from '../url/view-state';
import type { LineRun } from './line-runs';
import { lineId } from './use-ruling';
import { SET_ASIDE_NAMES } from './wording';
import './line-number.css';

interface SourceRunProps {
  readonly run: LineRun;
  readonly asked: TextView['lines'];
  /** Says whether an article begins with a line, against what it was taken for; null where nothing is being corrected. */
  readonly onRule: ((line: SourceLine) => void) | null;
}

/** Lines that belong to the same article, or were set aside for the same reason, and what that is. */
export function SourceRun({ run, asked, onRule }: SourceRunProps) {
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
        {run.lines.map(line => (
          <li
            key={line.number}
            ref={line.number === asked?.first ? scrollHere : null}
            className={`grid grid-cols-[3rem_minmax(0,1fr)] gap-x-3 pe-2 ${isAsked(line.number) ? 'line-asked' : ''}`}
          >
            <LineNumber line={line} onRule={onRule} />
            <span
              dir="auto"
              className={`whitespace-pre-wrap [overflow-wrap:anywhere] ${run.setAside ? 'text-soft' : ''}`}
            >
              {line.text}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function LineNumber({ line, onRule }: { line: SourceLine; onRule: SourceRunProps['onRule'] }) {
  const { number, text, begins } = line;
  if (!onRule || text.trim() === '')
    return <span className="pt-[0.2em] text-end font-handle text-xs text-soft select-none">{number}</span>;
  return (
    <button
      id={lineId(number)}
      type="button"
      aria-pressed={begins}
      aria-label={`An article begins with line ${number}`}
      className="line-number"
      onClick={() => onRule(line)}
    >
      {number}
    </button>
  );
}

function scrollHere(line: HTMLLIElement | null) {
  line?.scrollIntoView({ block: 'center' });
}

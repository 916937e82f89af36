import { useEffect, useMemo, useRef, useState } from 'react';
import type { FailedItem, KnownItem, ReadItem, ReviewItem } from '../library/import-protocol';
import type { Progress } from '../library/state-protocol';
import { counted, formatCount } from '../ui/format-count';
import type { ImportStep } from './import-step';
import { KeepBar } from './KeepBar';
import { ReviewedFile } from './ReviewedFile';
import { isWorthKeeping } from './wording';

interface ReviewPanelProps {
  readonly at: Extract<ImportStep, { step: 'review' }>;
  readonly keeping: Progress | null;
  readonly isDecoding: boolean;
  readonly choose: (contents: readonly string[], choose: boolean) => void;
  readonly decodeAs: (content: string, encoding: string) => void;
  readonly keepChosen: () => void;
  readonly stopKeeping: () => void;
  readonly onBack: () => void;
}

/** Files shown at first and added by "more": a folder may hold twenty thousand, and each takes a millisecond to lay out. */
const PAGE = 20;
/** Files named of those the library has. */
const MOST_KNOWN = 200;

/** What was read, for the reader to look over: nothing is kept before the button is pressed. */
export function ReviewPanel({ at: { review, chosen }, keeping, isDecoding, ...act }: ReviewPanelProps) {
  const [shown, setShown] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { read, failed, same, all } = useMemo(() => sortedItems(review.items), [review.items]);
  const kept = useMemo(() => read.filter(({ content }) => chosen.has(content)), [read, chosen]);
  return (
    <>
      <div className="overflow-y-auto px-5 pb-2 middle:px-7">
        <h3 ref={heading} tabIndex={-1} className="mt-2">
          {summary(read, failed, same)}
          {review.cancelled && ' The reading was stopped before the end.'}
        </h3>
        <Failures failed={failed} />
        {all.length > 1 && (
          <label className="mt-3 flex min-h-6 items-center gap-2.5">
            <input
              type="checkbox"
              className="check"
              checked={all.every(content => chosen.has(content))}
              onChange={event => act.choose(all, event.target.checked)}
            />
            All files with articles
          </label>
        )}
        <ul aria-label="Files that were read" className="mt-3 ruled border-t border-rule">
          {read.slice(0, shown).map((item, place) => (
            <ReviewedFile
              // biome-ignore lint/suspicious/noArrayIndexKey: its place stays; its content is another one in another encoding, and what was opened shall stay open
              key={place}
              item={item}
              chosen={chosen.has(item.content)}
              busy={keeping !== null}
              onChoose={choose => act.choose([item.content], choose)}
              onDecode={encoding => act.decodeAs(item.content, encoding)}
            />
          ))}
        </ul>
        {read.length > shown && (
          <button type="button" className="action mt-2" onClick={() => setShown(shown + PAGE)}>
            Show more of the {counted(read.length, 'file')}
          </button>
        )}
        <Known same={same} />
      </div>
      <KeepBar
        chosen={kept}
        busy={isDecoding}
        keeping={keeping}
        onKeep={act.keepChosen}
        onStop={act.stopKeeping}
        onBack={act.onBack}
      />
    </>
  );
}

/** The files of a review by what came of them; of twenty thousand, sorting them at each step of the keeping would be seen. */
function sortedItems(items: readonly ReviewItem[]) {
  const read = items.filter(item => 'content' in item);
  const failed = items.filter(item => item.status === 'failed');
  const same = items.filter(item => item.status === 'same');
  return { read, failed, same, all: read.filter(isWorthKeeping).map(({ content }) => content) };
}

function summary(
  read: readonly ReadItem[],
  failed: readonly FailedItem[],
  same: readonly KnownItem[],
): string {
  const articles = read.reduce((sum, item) => sum + item.articles, 0);
  if (read.length === 0 && failed.length === 0 && same.length > 0)
    return 'The library has all of this already.';
  if (read.length === 0) return 'Nothing could be read.';
  return `${counted(articles, 'article')} in ${counted(read.length, 'file')}. Nothing is kept yet.`;
}

function Failures({ failed }: { failed: readonly FailedItem[] }) {
  const [shown, setShown] = useState(PAGE);
  if (failed.length === 0) return null;
  return (
    <div role="alert" className="mt-3 border-l-[3px] border-accent ps-3">
      <ul className="grid gap-y-1.5">
        {failed.slice(0, shown).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an archive can hold two files of one name
          <li key={index} className="[overflow-wrap:anywhere]">
            <strong className="font-semibold">
              <bdi>{item.name}</bdi>
            </strong>{' '}
            {item.message}
          </li>
        ))}
      </ul>
      {failed.length > shown && (
        <button type="button" className="action mt-1.5" onClick={() => setShown(shown + PAGE)}>
          Show more of the {counted(failed.length, 'file')} that failed
        </button>
      )}
    </div>
  );
}

function Known({ same }: { same: readonly KnownItem[] }) {
  if (same.length === 0) return null;
  return (
    <details className="mt-3">
      <summary>{counted(same.length, 'file')} the library has already</summary>
      <ul className="small mt-1 [overflow-wrap:anywhere]">
        {same.slice(0, MOST_KNOWN).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an archive can hold two files of one name
          <li key={index}>
            <bdi>{item.name}</bdi>, as “{item.title}”
          </li>
        ))}
        {same.length > MOST_KNOWN && <li>and {formatCount(same.length - MOST_KNOWN)} more</li>}
      </ul>
    </details>
  );
}

import { useState } from 'react';
import { useLibrary } from '../library/queries';
import { useChangeSource, useEmptyBin } from '../library/source-queries';
import type { SourceState } from '../library/state-protocol';
import { Dotted } from '../ui/Dotted';
import { counted } from '../ui/format-count';
import { tellFault } from '../ui/undo';

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 30;

/** What was deleted and can still be put back. */
export function Bin() {
  const binned = useLibrary().data?.sources.filter(source => source.status === 'binned') ?? [];
  // What is deleted after all was put back or emptied is asked about anew.
  return binned.length > 0 && <FilledBin binned={binned} />;
}

type Binned = Extract<SourceState, { status: 'binned' }>;

function FilledBin({ binned }: { binned: readonly Binned[] }) {
  const empty = useEmptyBin();
  const [asking, setAsking] = useState(false);
  const emptyBin = () =>
    empty.mutateAsync().catch((error: Error) => tellFault(`The bin could not be emptied. ${error.message}`));
  return (
    <section aria-labelledby="bin-heading" className="mt-8 border-t border-ink pt-3">
      <h2 id="bin-heading" className="text-[0.8125rem] font-semibold">
        Bin
      </h2>
      <ul className="mt-1 ruled">
        {binned.map(source => (
          <BinnedSource key={source.record.id} source={source} />
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-[0.8125rem]">
        {asking ? (
          <>
            <span>This can’t be undone.</span>
            <button type="button" className="action" disabled={empty.isPending} onClick={emptyBin}>
              Empty the bin for good
            </button>
            <button type="button" className="action" onClick={() => setAsking(false)}>
              Leave it
            </button>
          </>
        ) : (
          <button type="button" className="action" onClick={() => setAsking(true)}>
            Empty the bin …
          </button>
        )}
      </p>
    </section>
  );
}

function BinnedSource({ source }: { source: Binned }) {
  const change = useChangeSource();
  const { record, articles, binned } = source;
  const putBack = () =>
    change
      .mutateAsync({ sources: [record.id], change: { binned: false } })
      .catch((error: Error) => tellFault(`“${record.title}” could not be put back. ${error.message}`));
  const days = Math.max(0, Math.ceil(KEPT_DAYS - (Date.now() - binned) / DAY_MS));
  return (
    <li className="py-3">
      <p className="headline text-[1.0625rem] text-soft">{record.title}</p>
      <p className="small mt-0.5">
        <Dotted>
          {counted(articles, 'article')}
          {`kept for ${counted(days, 'more day')}`}
        </Dotted>
      </p>
      <button
        type="button"
        className="action mt-1 text-[0.8125rem]"
        disabled={change.isPending}
        onClick={putBack}
      >
        Put back<span className="sr-only"> {record.title}</span>
      </button>
    </li>
  );
}

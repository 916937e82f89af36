import { useLibrary, useRetry } from '../library/queries';
import type { SourceState } from '../library/state-protocol';
import { Notice } from '../ui/Notice';
import { FAILURES } from './wording';

/** The sources that could not be read, each with the reason and a way to try again. The others are there all the same. */
export default function FailedSources() {
  const failed = useLibrary().data?.sources.filter(source => source.status === 'failed') ?? [];
  if (failed.length === 0) return null;
  return (
    <div role="alert" className="ruled border-t border-rule">
      {failed.map(source => (
        <FailedSource key={source.record.id} source={source} />
      ))}
    </div>
  );
}

function FailedSource({ source: { record, code } }: { source: Extract<SourceState, { status: 'failed' }> }) {
  const retry = useRetry();
  return (
    <Notice
      action={
        <button
          type="button"
          className="action"
          aria-disabled={retry.isPending}
          onClick={() => retry.isPending || retry.mutate(record.id)}
        >
          {retry.isPending ? 'Trying …' : 'Try again'}
          <span className="sr-only"> to read {record.id}</span>
        </button>
      }
    >
      <strong className="font-semibold">{record.id}</strong> {FAILURES[code]}
    </Notice>
  );
}

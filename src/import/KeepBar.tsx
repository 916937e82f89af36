import type { ReadItem } from '../library/import-protocol';
import type { Progress } from '../library/state-protocol';
import { formatCount } from '../ui/format-count';
import { keepLabel } from './wording';

interface KeepBarProps {
  readonly chosen: readonly ReadItem[];
  readonly busy: boolean;
  /** How far the keeping is; null while the reader still chooses. */
  readonly keeping: Progress | null;
  readonly onKeep: () => void;
  readonly onStop: () => void;
  readonly onBack: () => void;
}

/** What ends a review: the chosen files are kept, which shows how far it is and can be stopped, or one goes back. */
export function KeepBar({ chosen, busy, keeping, onKeep, onStop, onBack }: KeepBarProps) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2 border-t border-rule px-5 py-4 middle:px-7">
      <button
        type="button"
        className="button"
        disabled={chosen.length === 0 || busy || keeping !== null}
        onClick={onKeep}
      >
        {keeping ? 'Keeping …' : keepLabel(chosen)}
      </button>
      {keeping ? (
        <HowFar keeping={keeping} onStop={onStop} />
      ) : (
        <button type="button" className="action" onClick={onBack}>
          Back
        </button>
      )}
    </div>
  );
}

/** What has been gone through is written in one go, so that it is there as a whole or not at all: then there is no way back. */
function HowFar({ keeping: { done, total }, onStop }: { keeping: Progress; onStop: () => void }) {
  const isWriting = total > 0 && done === total;
  return (
    <>
      <progress
        aria-label="How far the keeping is"
        className="meter h-1.5 w-32"
        max={total || 1}
        value={isWriting ? undefined : done}
      />
      <span className="small">
        {isWriting ? 'Making the list of it' : `${formatCount(done)} of ${formatCount(total)}`}
      </span>
      {!isWriting && (
        <button type="button" className="action" onClick={onStop}>
          Stop
        </button>
      )}
    </>
  );
}

import type { ImportProgress } from '../library/import-protocol';
import type { BringProgress } from '../library/import-queries';
import { counted } from '../ui/format-count';
import { formatSize } from '../ui/format-size';
import type { ImportStep } from './import-step';
import { timeLeft } from './wording';

interface ReadingProgressProps {
  readonly at: Extract<ImportStep, { step: 'reading' }>;
  readonly progress: BringProgress | null;
  readonly onSteer: (to: 'pause' | 'resume' | 'cancel') => void;
}

/** How far the reading is, with what stops it. Before it, the files of a folder are looked for. */
export function ReadingProgress({ at, progress, onSteer }: ReadingProgressProps) {
  if (progress && 'handed' in progress) {
    return (
      <p role="status" className="px-5 pt-4 pb-6 font-semibold middle:px-7">
        Looking through what you brought: {counted(progress.handed, 'file')} so far
      </p>
    );
  }
  return (
    <div className="px-5 pt-4 pb-6 middle:px-7">
      <p id="import-progress" className="font-semibold">
        {at.paused ? 'Paused' : 'Reading'}
        {progress && `: ${counted(progress.articles, 'article')} so far`}
      </p>
      <progress
        aria-labelledby="import-progress"
        className="meter mt-2 block h-1.5 w-full"
        max={progress?.totalBytes || 1}
        value={progress ? progress.bytes : 0}
      />
      <p className="small mt-2 min-h-10 [overflow-wrap:anywhere]">
        {progress && (
          <>
            {counted(progress.done, 'file')} of {progress.total} · {formatSize(progress.bytes)} of{' '}
            {formatSize(progress.totalBytes)}
            <TimeLeft progress={progress} began={at.began} />
            <br />
            <bdi>{progress.name}</bdi>
          </>
        )}
      </p>
      <p className="mt-3 flex gap-5">
        <button type="button" className="action" onClick={() => onSteer(at.paused ? 'resume' : 'pause')}>
          {at.paused ? 'Go on' : 'Pause'}
        </button>
        <button type="button" className="action" onClick={() => onSteer('cancel')}>
          Stop, and look at what has been read
        </button>
      </p>
    </div>
  );
}

function TimeLeft({ progress, began }: { progress: ImportProgress; began: number }) {
  const left = timeLeft(progress, performance.now() - began);
  return left && ` · ${left}`;
}

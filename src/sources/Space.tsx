import { useLibrary } from '../library/queries';
import { isNearlyFull, useSpace } from '../library/source-queries';
import { formatSize } from '../ui/format-size';

/** How much is kept in this browser, and how safely. */
export function Space() {
  const space = useSpace().data;
  const trouble = useLibrary().data?.trouble;
  if (!space || trouble) return null;
  const { usage, quota, isPersisted } = space;
  return (
    <>
      <p className="small mt-2">
        {formatSize(usage)} kept in this browser
        {quota > 0 && `, which has room for ${formatSize(quota)}`}.{' '}
        {isPersisted
          ? 'The browser keeps it until you delete it.'
          : 'The browser may clear it when it runs out of room: back up what you would miss.'}
      </p>
      {isNearlyFull(space) && (
        <p role="alert" className="mt-2 border-l-[3px] border-accent ps-3 text-sm">
          The room is nearly used up. Back up, then delete sources you no longer need and empty the bin.
        </p>
      )}
    </>
  );
}

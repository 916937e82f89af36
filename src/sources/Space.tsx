import { useLibrary } from '../library/queries';
import { isNearlyFull, useSpace } from '../library/space-queries';
import { spaceKept } from './wording';

/** Keeps the room for what the browser is still asked for. */
const USUAL = { usage: 0, quota: 1e9, isPersisted: false };

/** How much is kept in this browser, and how safely. */
export function Space() {
  const space = useSpace().data;
  const trouble = useLibrary().data?.trouble;
  if (trouble) return null;
  return (
    <>
      <p className={`small mt-2 max-w-[36rem] ${space ? '' : 'invisible'}`}>{spaceKept(space ?? USUAL)}</p>
      {space && isNearlyFull(space) && (
        <p role="alert" className="mt-2 border-l-[3px] border-accent ps-3 text-sm">
          The room is nearly used up. Back up, then delete sources you no longer need and empty the bin.
        </p>
      )}
    </>
  );
}

import { memo } from 'react';
import type { FilterName } from '../model/criteria';
import { formatCount } from '../ui/format-count';
import { navigate } from '../url/use-view-state';
import { type FilterStatus, toggled, toggledExclusion } from './filter-choice';

interface FilterBoxProps {
  readonly group: FilterName;
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly status: FilterStatus;
}

/**
 * One value of a filter: a checkbox named by it, the count behind, and a button that excludes it, as Alt-click does.
 * There may be hundreds: a press lays out anew only those that it changes.
 */
export const FilterBox = memo(function FilterBox({ group, value, name, count, status }: FilterBoxProps) {
  const chosen = status === 'chosen';
  const excluded = status === 'excluded';
  const flip = (exclude: boolean) =>
    navigate(place => (exclude ? toggledExclusion : toggled)(place, group, value), 'push');
  return (
    <div className={`flex items-center ${status ? 'text-accent' : ''}`}>
      <label
        className={`flex min-h-6 min-w-0 flex-1 items-center gap-2.5 py-0.5 text-[0.8125rem] leading-tight hover:text-accent ${chosen ? 'font-semibold' : ''}`}
      >
        <input
          type="checkbox"
          className="check"
          checked={chosen}
          onChange={({ nativeEvent }) => flip(nativeEvent instanceof MouseEvent && nativeEvent.altKey)}
        />
        <span
          className={`line-clamp-3 min-w-0 flex-1 [overflow-wrap:anywhere] ${excluded ? 'line-through' : ''}`}
          dir="auto"
        >
          {name}
        </span>{' '}
        <span className={status ? '' : 'text-soft'}>{formatCount(count)}</span>
      </label>
      {/* It hangs in the margin, so that names have the column’s whole width; its sign ends with the rules. */}
      <button
        type="button"
        aria-label={`Exclude ${name}`}
        aria-pressed={excluded}
        title={`Exclude ${name} (or Alt-click it)`}
        className={`ms-1 -me-3.5 size-6 flex-none pe-3.5 text-end hover:text-accent ${excluded ? 'font-semibold' : 'text-soft'}`}
        onClick={() => flip(true)}
      >
        −
      </button>
    </div>
  );
});

import type { FilterName } from '../model/criteria';
import { formatCount } from '../ui/format-count';
import { navigate, usePlace } from '../url/use-view-state';
import { toggled, toggledExclusion } from './filter-choice';

interface FilterBoxProps {
  readonly group: FilterName;
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** One value of a filter: a checkbox named by it, the count behind, and a button that excludes it, as Alt-click does. */
export function FilterBox({ group, value, name, count }: FilterBoxProps) {
  const { view } = usePlace();
  const chosen = view[group].chosen.includes(value);
  const excluded = view[group].excluded.includes(value);
  const flip = (exclude: boolean) =>
    navigate(place => (exclude ? toggledExclusion : toggled)(place, group, value), 'push');
  return (
    <div className={`flex items-center ${chosen || excluded ? 'text-accent' : ''}`}>
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
          className={`min-w-0 flex-1 [overflow-wrap:anywhere] ${excluded ? 'line-through' : ''}`}
          dir="auto"
        >
          {name}
        </span>{' '}
        <span className={chosen || excluded ? '' : 'text-soft'}>{formatCount(count)}</span>
      </label>
      <button
        type="button"
        aria-pressed={excluded}
        title={`Exclude ${name} (or Alt-click it)`}
        className={`ms-1 size-6 flex-none hover:text-accent ${excluded ? 'font-semibold' : 'text-soft'}`}
        onClick={() => flip(true)}
      >
        <span aria-hidden="true">−</span>
        <span className="sr-only">Exclude {name}</span>
      </button>
    </div>
  );
}

import type { FilterName } from '../model/criteria';
import { navigate, usePlace } from '../url/use-view-state';
import { toggled } from './filter-choice';

interface FilterBoxProps {
  readonly group: FilterName;
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** One value of a filter: a checkbox named by it, the count behind. */
export function FilterBox({ group, value, name, count }: FilterBoxProps) {
  const { view } = usePlace();
  const chosen = view[group].chosen.includes(value);
  return (
    <label
      className={`flex min-h-6 items-center gap-2.5 py-0.5 text-[0.8125rem] leading-tight hover:text-accent ${chosen ? 'font-semibold text-accent' : ''}`}
    >
      <input
        type="checkbox"
        className="check"
        checked={chosen}
        onChange={() => navigate(place => toggled(place, group, value), 'push')}
      />
      <span className="flex-1">{name}</span> <span className={chosen ? '' : 'text-soft'}>{count}</span>
    </label>
  );
}

import { memo } from 'react';
import type { Found } from '../library/list-protocol';
import type { FilterGroup, FilterName } from '../model/criteria';
import { formatCount } from '../ui/format-count';
import { usePlace } from '../url/use-view-state';
import { FilterBox } from './FilterBox';
import { FilterFieldset } from './FilterFieldset';
import { statusOf } from './filter-choice';
import { calledBy, filterValues, fullest } from './filter-values';
import { RegionFilter } from './RegionFilter';
import { useSourceTitles } from './use-source-titles';

const LEGENDS: Readonly<Record<Exclude<FilterName, 'region'>, string>> = {
  topic: 'Topic',
  state: 'Reading',
  source: 'Source',
  language: 'Language',
  length: 'Length',
};

interface FilterGroupsProps {
  /** Articles by the value of each group, as the worker counts them. */
  readonly counts: Found['counts'];
  /** Whether there are places and topics to filter by. */
  readonly tagged: boolean;
}

/** All filters. Values without an article are left out unless they are in use. */
export function FilterGroups({ counts, tagged }: FilterGroupsProps) {
  const { view } = usePlace();
  const groups = (Object.keys(LEGENDS) as (keyof typeof LEGENDS)[]).filter(
    group => tagged || group !== 'topic',
  );
  return (
    <>
      {tagged && <RegionFilter counts={counts.region} filter={view.region} place={view.place} />}
      {groups.map(group => (
        <ValueFilter key={group} group={group} counts={counts[group]} filter={view[group]} />
      ))}
    </>
  );
}

interface ValueFilterProps {
  readonly group: keyof typeof LEGENDS;
  readonly counts: ReadonlyMap<string, number>;
  readonly filter: FilterGroup;
}

/** A press on one filter leaves the others as they are until the counts change. */
const ValueFilter = memo(function ValueFilter({ group, counts, filter }: ValueFilterProps) {
  const titles = useSourceTitles();
  const values = filterValues(group, counts, filter, titles);
  // Where nothing is found there is nothing to say of each group.
  if (values.length === 0) return null;
  return (
    <FilterFieldset legend={LEGENDS[group]} size={values.length}>
      {typed => {
        const called = values.filter(({ name }) => calledBy(name, typed));
        const shown = fullest(called, filter);
        return called.length === 0 ? null : (
          <>
            <ul>
              {shown.map(({ value, name, count }) => (
                <li key={value}>
                  <FilterBox
                    group={group}
                    value={value}
                    name={name}
                    count={count}
                    status={statusOf(filter, value)}
                  />
                </li>
              ))}
            </ul>
            {called.length > shown.length && (
              <p className="small">
                and {formatCount(called.length - shown.length)} more, to be found by name
              </p>
            )}
          </>
        );
      }}
    </FilterFieldset>
  );
});

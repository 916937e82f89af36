import { useId } from 'react';
import { GROUPINGS, type GroupBy } from '../model/criteria';
import { navigate, usePlace } from '../url/use-view-state';
import { setCompactRows, useCompactRows } from './row-density';

const GROUP_NAMES: Readonly<Record<GroupBy, string>> = {
  nothing: 'nothing',
  source: 'source',
  place: 'place',
  topic: 'topic',
};

/** What the rows are grouped by, and whether they are set close. */
export default function ArrangementChoices() {
  const { view } = usePlace();
  const compact = useCompactRows();
  const id = useId();
  return (
    <span className="flex basis-full flex-wrap items-center gap-x-4">
      <span className="flex items-center">
        <label htmlFor={id}>Group by</label>
        <select
          id={id}
          value={view.group}
          className="ms-1 min-h-6 cursor-pointer bg-paper text-ink [field-sizing:content]"
          onChange={({ target }) =>
            navigate(
              place => ({
                ...place,
                group: GROUPINGS.find(group => group === target.value) ?? 'nothing',
              }),
              'push',
            )
          }
        >
          {GROUPINGS.map(group => (
            <option key={group} value={group}>
              {GROUP_NAMES[group]}
            </option>
          ))}
        </select>
      </span>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="check"
          checked={compact}
          onChange={({ target }) => setCompactRows(target.checked)}
        />
        Compact rows
      </label>
    </span>
  );
}

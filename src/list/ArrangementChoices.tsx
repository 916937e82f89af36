import { GROUPINGS, type GroupBy } from '../model/criteria';
import { navigate, usePlace } from '../url/use-view-state';
import { Choice } from './Choice';
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
  return (
    <span className="flex basis-full flex-wrap items-center gap-x-4">
      <Choice
        label="Group by"
        value={view.group}
        values={GROUPINGS}
        nameOf={group => GROUP_NAMES[group]}
        onChoose={group => navigate(place => ({ ...place, group }), 'push')}
      />
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

import { withoutFilters } from '../model/criteria';
import { navigate, usePlace } from '../url/use-view-state';
import { chosenFilters, removed } from './filter-choice';
import { useSourceTitles } from './use-source-titles';

/** The filters in force, each with a button that removes it, and one that removes all. */
export function ChosenFilters() {
  const { view } = usePlace();
  const filters = chosenFilters(view, useSourceTitles());
  if (filters.length === 0) return null;
  return (
    <ul aria-label="Filters in force" className="-my-0.5 flex flex-wrap items-center gap-x-4 gap-y-1">
      {filters.map(({ group, value, label }) => (
        <li key={`${group} ${label}`}>
          <button
            type="button"
            className="leading-6 text-accent underline decoration-1 underline-offset-[0.3em]"
            onClick={() => navigate(place => removed(place, group, value), 'push')}
          >
            <span className="sr-only">Remove filter </span>
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="action-quiet" onClick={() => navigate(withoutFilters, 'push')}>
          Clear filters
        </button>
      </li>
    </ul>
  );
}

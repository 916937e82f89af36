import { useFound } from '../library/queries';
import { isFiltered, NO_FILTER } from '../model/criteria';
import { navigate, usePlace } from '../url/use-view-state';
import { criteriaOf } from '../url/view-state';

const WITHOUT_FILTERS = { region: NO_FILTER, topic: NO_FILTER };

/** What stands in the list's place where nothing fits, and the ways out. */
export function NoHits() {
  const { view } = usePlace();
  const unfiltered = useFound({ ...criteriaOf(view), ...WITHOUT_FILTERS }).data?.total ?? 0;
  const searching = view.q.trim() !== '';
  return (
    <div className="px-5 py-6 text-sm leading-relaxed wide:px-6">
      <p className="font-read text-lg leading-snug [overflow-wrap:anywhere]">
        {searching ? `Nothing found for “${view.q.trim()}”` : 'No article fits these filters'}
        {searching && isFiltered(view) && ' under these filters'}.
      </p>
      {searching && unfiltered === 0 && (
        <p className="mt-2 text-soft">
          Try fewer or other words. Part of a word will do, and typos are forgiven.
        </p>
      )}
      <p className="mt-3 flex flex-wrap gap-x-5">
        {isFiltered(view) && unfiltered > 0 && (
          <button
            type="button"
            className="action"
            onClick={() => navigate(place => ({ ...place, ...WITHOUT_FILTERS }), 'push')}
          >
            Clear filters: {unfiltered} {unfiltered === 1 ? 'article' : 'articles'}
          </button>
        )}
        {searching && (
          <button
            type="button"
            className="action"
            onClick={() => navigate(place => ({ ...place, q: '' }), 'push')}
          >
            Clear search
          </button>
        )}
      </p>
    </div>
  );
}

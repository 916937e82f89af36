import type { ReactNode } from 'react';
import { SORT_ORDERS, type SortOrder } from '../model/criteria';
import { navigate, usePlace } from '../url/use-view-state';
import { Choice } from './Choice';

const ORDER_NAMES: Readonly<Record<SortOrder, string>> = {
  relevance: 'relevance',
  source: 'order in the source',
  newest: 'newest first',
  headline: 'headline, A to Z',
  longest: 'longest first',
  shortest: 'shortest first',
  unread: 'unread first',
};

/**
 * How the list is ordered, and under a search whether headlines alone are searched.
 * @param children what else can be done with the list
 */
export function ListOptions({ children }: { children: ReactNode }) {
  const { view } = usePlace();
  const searching = view.q.trim() !== '';
  return (
    <div className="flex min-w-0 basis-full flex-wrap items-center gap-x-4 text-soft">
      <Choice
        label="Sort by"
        value={view.sort}
        values={SORT_ORDERS}
        nameOf={order => (order === 'relevance' && !searching ? 'the library’s order' : ORDER_NAMES[order])}
        onChoose={sort => navigate(place => ({ ...place, sort }), 'push')}
      />
      {(searching || view.headlinesOnly) && (
        <>
          <label className="flex min-h-6 items-center gap-2">
            <input
              type="checkbox"
              className="check"
              checked={view.headlinesOnly}
              onChange={({ target }) =>
                navigate(place => ({ ...place, headlinesOnly: target.checked }), 'push')
              }
            />
            Headlines only
          </label>
          {/* What follows has no room in the same line, and stays together. */}
          <span className="basis-full" />
        </>
      )}
      {children}
    </div>
  );
}

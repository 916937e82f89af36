import { lazy, Suspense } from 'react';
import { ChosenFilters } from '../filters/ChosenFilters';
import type { Suggesting } from '../filters/use-suggesting';
import { useIsEmpty, useLibrary } from '../library/queries';
import { ListStatus } from '../list/ListStatus';
import { QueryProblems } from '../list/QueryProblems';
import { useSelection } from '../list/selection';
import { isInUse } from '../model/criteria';
import { usePlace } from '../url/use-view-state';
import { FILTER_PANE_ID } from './FilterPane';
import { LibraryNotices } from './LibraryNotices';
import { ListLandmarks, ListTools } from './ListTools';

export const FILTERS_BUTTON_ID = 'filters-button';

interface ListBarProps {
  readonly suggesting: Suggesting;
  /** Whether what the list is arranged with stands here, or with the list itself. */
  readonly withTools: boolean;
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
}

const QueryChips = lazy(() => import('../filters/QueryChips').then(chips => ({ default: chips.QueryChips })));
// Seldom needed, and so not loaded at first.
const SuggestionList = lazy(() => import('../filters/SuggestionList'));
const UnknownFilters = lazy(() => import('../filters/UnknownFilters'));
const FailedSources = lazy(() => import('../sources/FailedSources'));
const SelectionBar = lazy(() => import('../list/SelectionBar'));

/** What stands above the list: how many articles there are, which filters are in force, what went wrong. */
export function ListBar({ suggesting, withTools, filtersOpen, onFilters }: ListBarProps) {
  const { view, unknown } = usePlace();
  const selecting = useSelection().on;
  const isEmpty = useIsEmpty();
  const hasFailed = useLibrary().data?.sources.some(source => source.status === 'failed') ?? false;
  return (
    <section aria-label="What the list shows" className="desk-bar">
      <div className="desk-bar-line">
        {/* The ring of what has the focus stands over the tools below. */}
        <div className="relative z-1 flex min-w-0 flex-1 flex-wrap items-baseline gap-x-5 gap-y-1">
          <ListStatus />
          <ChosenFilters />
          {view.q !== '' && (
            <Suspense>
              <QueryChips />
            </Suspense>
          )}
        </div>
        {!isEmpty && (
          <button
            type="button"
            id={FILTERS_BUTTON_ID}
            className="action wide:hidden"
            aria-expanded={filtersOpen}
            aria-controls={FILTER_PANE_ID}
            onClick={onFilters}
          >
            Filters
          </button>
        )}
        {withTools && <ListTools />}
      </div>
      {withTools && <ListLandmarks />}
      {selecting && (
        <Suspense>
          <SelectionBar />
        </Suspense>
      )}
      {suggesting.suggestions.length > 0 && (
        <Suspense>
          <SuggestionList suggesting={suggesting} />
        </Suspense>
      )}
      <QueryProblems />
      {(unknown.length > 0 || isInUse(view.source)) && (
        <Suspense>
          <UnknownFilters />
        </Suspense>
      )}
      {hasFailed && (
        <Suspense>
          <FailedSources />
        </Suspense>
      )}
      <LibraryNotices />
    </section>
  );
}

import { FilterGroups } from '../filters/FilterGroups';
import { useFound, useIsEmpty, useLibrary } from '../library/queries';
import { PaneBoundary } from '../ui/PaneBoundary';
import { useLastPainted } from '../ui/use-painted';
import { useSettled } from '../ui/use-settled';
import { usePlace } from '../url/use-view-state';
import { criteriaOf } from '../url/view-state';

export const FILTER_PANE_ID = 'filters';

/** The filters: always there in the wide layout, opened by a button in the others. */
export function FilterPane({ open }: { open: boolean }) {
  const { view, cameBy } = usePlace();
  // The list follows each keystroke, the counts the pause. And the list is painted first: it is what was asked for.
  const settled = useSettled(useFound(criteriaOf(view)).data, cameBy === 'replace');
  const found = useLastPainted(settled, undefined);
  // What is asked of places and topics waits for them.
  const library = useLibrary().data;
  const isEmpty = useIsEmpty();
  const tags = found ? found.tags : library?.tags;
  return (
    <aside
      id={FILTER_PANE_ID}
      aria-label="Filters"
      data-open={open}
      className="desk-filters border-b border-rule px-5 pt-5 pb-4 wide:border-b-0 wide:ps-7"
    >
      <PaneBoundary name="The filters" place={view}>
        {tags === 'coming' && <p className="small">Places and topics are on their way …</p>}
        {found && found.tags !== 'coming' && !isEmpty && (
          <FilterGroups counts={found.counts} tagged={found.tags === 'there'} />
        )}
      </PaneBoundary>
    </aside>
  );
}

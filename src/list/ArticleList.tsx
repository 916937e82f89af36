import { lazy, memo, type RefObject, Suspense, useMemo } from 'react';
import { FIRST_ROWS, PAGE_ROWS } from '../library/list-protocol';
import { useFound, useSummaries } from '../library/queries';
import { usePainted } from '../ui/use-painted';
import { LONG_PAUSE_MS, useSettled } from '../ui/use-settled';
import { usePlace } from '../url/use-view-state';
import { criteriaOf } from '../url/view-state';
import { ArticleRow } from './ArticleRow';
import { type FoundRows, groupAt, isSearched, searchOf } from './found-rows';
import { onListKey } from './list-keys';
import { useCompactRows } from './row-density';
import { Selecting, useSelection } from './selection';
import { useListScroll } from './use-list-scroll';

const NoHits = lazy(() => import('./NoHits').then(none => ({ default: none.NoHits })));

/** Most libraries are small: what keeps the rows of a large one apart is loaded where there is one. */
const LongList = lazy(() => import('./LongList'));

/** So many rows are all laid out; of more, only those in sight. */
const ROWS_LAID_OUT = 40;
/** Pixels of a row with a headline and an excerpt of two lines each, and of a compact one. */
const LOW_ROW = 152;
const COMPACT_ROW = 60;

/** The list "Articles": everything the search and the filters leave, best first. */
export function ArticleList({ column }: { column: RefObject<HTMLElement | null> }) {
  const { view, cameBy } = usePlace();
  const criteria = criteriaOf(view);
  const found = useFound(criteria).data;
  const search = searchOf(criteria);
  // A keystroke waits for what the last one found to be laid out: while one types, that is what is in sight.
  const typing = useSettled(search, cameBy === 'replace', LONG_PAUSE_MS) !== search;
  const painted = usePainted(found && searchOf(found.criteria));
  useListScroll(column, found?.criteria);
  const inSight = rowsInSight(useCompactRows());
  const selection = useSelection();
  const order = found?.rows;
  const selecting = useMemo(() => ({ selection, order: order ?? new Uint32Array(0) }), [selection, order]);
  if (!found) return null;
  if (found.total === 0) {
    return (
      <Suspense>
        <NoHits />
      </Suspense>
    );
  }
  return (
    <Selecting value={selecting}>
      {typing ? (
        <ShortList found={found} open={view.article} first={inSight} />
      ) : found.total <= ROWS_LAID_OUT ? (
        <ShortList found={found} open={view.article} first={painted ? FIRST_ROWS : inSight} whole={painted} />
      ) : (
        <Suspense fallback={<ShortList found={found} open={view.article} first={FIRST_ROWS} />}>
          <LongList column={column} found={found} />
        </Suspense>
      )}
    </Selecting>
  );
}

/** How many rows a window of this height shows at most: what stands above them has the height of the one that is cut off. */
function rowsInSight(compact: boolean): number {
  return Math.ceil(window.innerHeight / (compact ? COMPACT_ROW : LOW_ROW));
}

interface ShortListProps {
  readonly found: FoundRows;
  /** Key of the article that is read. */
  readonly open: string | null;
  /** How many of the rows that came with the hits are shown. */
  readonly first: number;
  /** Whether the rows that did not come with the hits are shown too. */
  readonly whole?: boolean;
}

const ShortList = memo(function ShortList({ found, open, first, whole = false }: ShortListProps) {
  const later = Math.ceil(Math.max(0, found.total - FIRST_ROWS) / PAGE_ROWS);
  const starts = Array.from({ length: whole ? later : 0 }, (_, page) => FIRST_ROWS + page * PAGE_ROWS);
  return (
    <ol
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets unless it is said
      role="list"
      aria-label="Articles"
      data-tags={found.tags}
      onKeyDown={event => onListKey(event, found.rows)}
    >
      {found.first.slice(0, first).map((summary, index) => (
        <ArticleRow
          key={summary.key}
          summary={summary}
          open={summary.key === open}
          searched={isSearched(found)}
          index={index}
          of={found.total}
          group={groupAt(found, index)}
        />
      ))}
      {starts.map(from => (
        <LaterRows key={from} found={found} open={open} from={from} />
      ))}
    </ol>
  );
});

interface LaterRowsProps extends Pick<ShortListProps, 'found' | 'open'> {
  readonly from: number;
}

function LaterRows({ found, open, from }: LaterRowsProps) {
  const summaries = useSummaries(found.rows.slice(from, from + PAGE_ROWS), found.criteria).data ?? [];
  return summaries.map((summary, index) => (
    <ArticleRow
      key={summary.key}
      summary={summary}
      open={summary.key === open}
      searched={isSearched(found)}
      index={from + index}
      of={found.total}
      group={groupAt(found, from + index)}
    />
  ));
}

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { PAGE_ROWS, type SearchWords } from '../library/protocol';
import { useFound, useSummaries } from '../library/queries';
import { usePlace } from '../url/use-view-state';
import { criteriaOf } from '../url/view-state';
import { ArticleRow } from './ArticleRow';
import { NoHits } from './NoHits';

/** The list "Articles", page by page: everything the search and the filters leave, best first. */
export function ArticleList() {
  const { view } = usePlace();
  const criteria = criteriaOf(view);
  const found = useFound(criteria).data;
  // What was grown for one search is not for the next.
  const search = JSON.stringify(criteria);
  const [grown, setGrown] = useState({ search, pages: 1 });
  const pages = grown.search === search ? grown.pages : 1;
  if (!found) return null;
  if (found.total === 0) return <NoHits />;
  return (
    <>
      {/* Safari drops the list role of a list without bullets unless it is said. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ol role="list" aria-label="Articles">
        {found.first.map(summary => (
          <ArticleRow key={summary.key} summary={summary} />
        ))}
        {laterPages(found.total, pages).map(start => (
          <ListPage key={start} rows={found.rows.slice(start, start + PAGE_ROWS)} words={view} />
        ))}
      </ol>
      {pages * PAGE_ROWS < found.total && (
        <NearTheEnd rows={pages * PAGE_ROWS} onReach={() => setGrown({ search, pages: pages + 1 })} />
      )}
    </>
  );
}

/** The index of the first row of each page that is shown behind the first. */
function laterPages(total: number, pages: number): number[] {
  return Array.from({ length: pages - 1 }, (_, page) => (page + 1) * PAGE_ROWS).filter(
    start => start < total,
  );
}

function ListPage({ rows, words }: { rows: Uint32Array; words: SearchWords }) {
  const summaries = useSummaries(rows, words).data ?? [];
  return summaries.map(summary => <ArticleRow key={summary.key} summary={summary} />);
}

/** Without a reason of the reader's the list grows to so many rows, and not before typing has paused. */
const ROWS_UNASKED = 100;
const PAUSE_MS = 400;

/** Calls `onReach` when it comes within two screens of the visible part, or the list is short and nothing is typed. */
function NearTheEnd({ rows, onReach }: { rows: number; onReach: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  const reach = useEffectEvent(onReach);
  useEffect(() => {
    if (!end.current) return;
    const column = end.current.parentElement;
    const scrolls = column !== null && getComputedStyle(column).overflowY === 'auto';
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) reach();
      },
      { root: scrolls ? column : null, rootMargin: '200% 0%' },
    );
    observer.observe(end.current);
    const pause = rows < ROWS_UNASKED ? setTimeout(reach, PAUSE_MS) : undefined;
    return () => {
      observer.disconnect();
      clearTimeout(pause);
    };
  }, [rows]);
  return <div ref={end} className="h-px" />;
}

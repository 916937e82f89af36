import { useEffect, useRef, useState } from 'react';
import { PAGE_ROWS, type SearchWords } from '../library/protocol';
import { useFound, useSummaries } from '../library/queries';
import { usePlace } from '../url/use-view-state';
import { criteriaOf } from '../url/view-state';
import { ArticleRow } from './ArticleRow';
import { NoHits } from './NoHits';

/** The list "Articles", page by page: everything the search and the filters leave, best first. */
export function ArticleList() {
  const { view } = usePlace();
  const found = useFound(criteriaOf(view)).data;
  const [pages, setPages] = useState(1);
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
      {pages * PAGE_ROWS < found.total && <NearTheEnd key={pages} onReach={() => setPages(pages + 1)} />}
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

/** Calls `onReach` when it comes within two screens of the visible part. */
function NearTheEnd({ onReach }: { onReach: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(
      entries => entries.some(entry => entry.isIntersecting) && onReach(),
      {
        rootMargin: '200%',
      },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [onReach]);
  return <div ref={end} className="h-px" />;
}

import { useRef } from 'react';
import { ArticleList } from '../list/ArticleList';
import { useCompactRows } from '../list/row-density';
import { useFocusKept } from '../list/use-focus-kept';
import { PaneBoundary } from '../ui/PaneBoundary';
import { usePlace } from '../url/use-view-state';

/** The column of the list. */
export function ListPane() {
  const { view } = usePlace();
  const column = useRef<HTMLElement>(null);
  useFocusKept(column);
  return (
    <section
      ref={column}
      tabIndex={-1}
      aria-labelledby="list-heading"
      className="desk-list"
      data-compact={useCompactRows()}
    >
      <h2 id="list-heading" className="sr-only">
        Articles
      </h2>
      <PaneBoundary name="The list" place={view}>
        <ArticleList column={column} />
      </PaneBoundary>
    </section>
  );
}

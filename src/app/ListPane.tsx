import { useRef } from 'react';
import { useIsEmpty } from '../library/queries';
import { ArticleList } from '../list/ArticleList';
import { useCompactRows } from '../list/row-density';
import { useFocusKept } from '../list/use-focus-kept';
import { PaneBoundary } from '../ui/PaneBoundary';
import { usePlace } from '../url/use-view-state';
import { ListLandmarks, ListTools } from './ListTools';

/**
 * The column of the list.
 * @param withTools whether what it is arranged with stands at its head
 */
export function ListPane({ withTools }: { withTools: boolean }) {
  const { view } = usePlace();
  const column = useRef<HTMLElement>(null);
  useFocusKept(column);
  // Of an empty library no front page stands above it, from which a head would part it.
  const withHead = !useIsEmpty() && withTools;
  return (
    <section
      ref={column}
      tabIndex={-1}
      aria-labelledby="list-heading"
      className="desk-list"
      data-compact={useCompactRows()}
    >
      <div className={withHead ? 'border-y border-ink text-[0.8125rem]' : 'sr-only'}>
        <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 px-5 py-2.5">
          <h2 id="list-heading" className="font-semibold">
            Articles
          </h2>
          {withHead && <ListTools />}
        </div>
        {withHead && <ListLandmarks />}
      </div>
      <PaneBoundary name="The list" place={view}>
        <ArticleList column={column} />
      </PaneBoundary>
    </section>
  );
}

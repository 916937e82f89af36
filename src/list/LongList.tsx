import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useArticle } from '../library/article-queries';
import { PAGE_ROWS } from '../library/list-protocol';
import { useSummaries } from '../library/queries';
import { useNarrow } from '../ui/use-narrow';
import { usePlace } from '../url/use-view-state';
import { ArticleRow, Item, type RowPlace } from './ArticleRow';
import { type FoundRows, groupAt, isSearched } from './found-rows';
import { onListKey } from './list-keys';
import { useLongListScroller } from './long-list-scroller';
import { rangeWith } from './range-with';
import { useAnchor } from './use-anchor';

/** A row with a headline of two lines and an excerpt; each is measured as soon as it is shown. */
const ROW_HEIGHT = 152;
/** Rows beyond the edge of what is seen, so that a flick and the key for the next article find them there. */
const OVERSCAN = 6;

export interface LongListProps {
  readonly column: RefObject<HTMLElement | null>;
  readonly found: FoundRows;
}

/** A list too long to be laid out as a whole: only the rows in sight are there, and those that are in use. */
export default function LongList(props: LongListProps) {
  return useNarrow() ? <WindowList {...props} /> : <ColumnList {...props} />;
}

function ColumnList(props: LongListProps) {
  const { options, ...rest } = useListOptions(props);
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    ...options,
    getScrollElement: () => props.column.current,
  });
  return <Rows {...props} {...rest} virtualizer={virtualizer} />;
}

function WindowList(props: LongListProps) {
  const { options, ...rest } = useListOptions(props);
  const virtualizer = useWindowVirtualizer<HTMLLIElement>(options);
  return <Rows {...props} {...rest} virtualizer={virtualizer} />;
}

/** What both layouts ask of the virtualizer, and what it takes from the list. */
function useListOptions({ found }: LongListProps) {
  const { view } = usePlace();
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [margin, setMargin] = useState(0);
  const opened = useArticle(view.article).data?.row;
  const inUse = [focused, opened].flatMap(row => (row == null ? [] : found.rows.indexOf(row)));
  // What stands above the list in the same scroll: nothing in the column; in the window the front page, which grows.
  useLayoutEffect(() => {
    const measure = () => setMargin(list.current?.offsetTop ?? 0);
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    measure();
    return () => observer.disconnect();
  }, []);
  // The same function for the same rows: with another one all rows are laid out anew, a hundred thousand at each render.
  const { rows } = found;
  const keyOf = useCallback((index: number) => rows[index] ?? index, [rows]);
  const options = {
    count: found.total,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    getItemKey: keyOf,
    rangeExtractor: rangeWith(inUse),
    scrollMargin: margin,
    measureElement: heightOf,
    useFlushSync: false,
  };
  return { list, options, margin, onFocus: setFocused };
}

/** The height of a row. An article read in the narrow layout hides the list: what is hidden keeps the height it had. */
function heightOf<Scroller extends Element | Window>(
  row: HTMLLIElement,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<Scroller, HTMLLIElement>,
): number {
  const height = entry?.borderBoxSize[0]?.blockSize ?? row.offsetHeight;
  return height || (virtualizer.measurementsCache[virtualizer.indexFromElement(row)]?.size ?? ROW_HEIGHT);
}

interface RowsProps<Scroller extends Element | Window> extends LongListProps {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly margin: number;
  readonly onFocus: (row: number | null) => void;
  readonly virtualizer: Virtualizer<Scroller, HTMLLIElement>;
}

function Rows<Scroller extends Element | Window>({
  found,
  list,
  margin,
  onFocus,
  virtualizer,
}: RowsProps<Scroller>) {
  useAnchor(found, virtualizer);
  useLongListScroller(virtualizer);
  const shown = virtualizer.getVirtualItems().filter(({ index }) => index < found.total);
  const pages = [...new Set(shown.map(({ index }) => pageOf(index)))];
  return (
    <ol
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets unless it is said
      role="list"
      aria-label="Articles"
      data-tags={found.tags}
      ref={list}
      className="relative"
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={({ target }) => onFocus(rowOf(target))}
      onBlur={() => onFocus(null)}
      onKeyDown={event => onListKey(event, found.rows)}
    >
      {pages.map(page => (
        <RowsOfPage
          key={page}
          found={found}
          page={page}
          items={shown
            .filter(({ index }) => pageOf(index) === page)
            .map(({ index, start }) => ({ index, start: start - margin }))}
          measure={virtualizer.measureElement}
        />
      ))}
    </ol>
  );
}

const pageOf = (index: number) => Math.floor(index / PAGE_ROWS);

function rowOf(target: Element): number | null {
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  return row === undefined ? null : Number(row);
}

interface RowsOfPageProps {
  readonly found: FoundRows;
  readonly page: number;
  readonly items: readonly { readonly index: number; readonly start: number }[];
  readonly measure: (row: HTMLLIElement | null) => void;
}

/** The rows in sight of one page, whose summaries are asked for together; the first ones came with the hits. */
function RowsOfPage({ found, page, items, measure }: RowsOfPageProps) {
  const { view } = usePlace();
  const { rows, first, criteria, total } = found;
  const from = page * PAGE_ROWS;
  const isAtHand = items.every(({ index }) => index < first.length);
  const asked = useSummaries(isAtHand ? undefined : rows.slice(from, from + PAGE_ROWS), criteria).data;
  return items.map(({ index, start }) => {
    const summary = first[index] ?? asked?.[index - from];
    const place = { index, of: total, start, measure, group: groupAt(found, index) };
    return summary ? (
      <ArticleRow
        key={rows[index]}
        summary={summary}
        open={summary.key === view.article}
        searched={isSearched(found)}
        {...place}
      />
    ) : (
      <EmptyRow key={rows[index]} {...place} />
    );
  });
}

/** A row whose article is on its way. */
function EmptyRow(place: RowPlace) {
  return (
    <Item {...place}>
      <p className="small h-28">…</p>
    </Item>
  );
}

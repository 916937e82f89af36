import { lazy, Suspense, useRef, useState } from 'react';
import { useSuggesting } from '../filters/use-suggesting';
import { useArticle } from '../library/article-queries';
import { useFound, useLibrary } from '../library/queries';
import { isFiltered } from '../model/criteria';
import { useNarrow } from '../ui/use-narrow';
import { usePlace } from '../url/use-view-state';
import { criteriaOf, type ViewState } from '../url/view-state';
import { FILTER_PANE_ID, FilterPane } from './FilterPane';
import { FILTERS_BUTTON_ID, ListBar } from './ListBar';
import { ListPane } from './ListPane';
import { PagePane } from './PagePane';
import { PaneBorder } from './PaneBorder';
import { SOURCES } from './Sources';
import { Toolbar } from './Toolbar';
import { UndoNotice } from './UndoNotice';
import { useAlone } from './use-alone';
import { useListReached } from './use-list-reached';
import { usePlaceKept } from './use-place-kept';
import { useShortcuts } from './use-shortcuts';

const ShortcutSheet = lazy(() => import('./ShortcutSheet').then(sheet => ({ default: sheet.ShortcutSheet })));

/** Whether the filters have a column of their own; the stylesheet names the same width, in the size of the text. */
function isWide(): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return window.innerWidth >= 75 * rem;
}

/** Whether something is opened over the list. An address that names no article or source that is shown shows the list all the same. */
function useReading({ text, article, page }: ViewState): boolean {
  const sources = useLibrary().data?.sources;
  const isMissing = useArticle(article).data === null;
  if (text !== null)
    return sources?.some(({ status, record }) => status === 'loaded' && record.id === text.source) ?? true;
  return page !== null || (article !== null && !isMissing);
}

const borders = (
  <section key="borders" aria-label="Borders of the columns" className="contents">
    <PaneBorder pane="filters" label="Width of the filters" />
    <PaneBorder pane="list" label="Width of the list" />
  </section>
);

/** The sources, below a list that is there: it would push them down. */
function SourcesBelow() {
  const { view } = usePlace();
  const total = useFound(criteriaOf(view)).data?.total ?? 0;
  return total > 0 && <footer className="desk-colophon">{SOURCES}</footer>;
}

/** The whole app: toolbar, and filters, list and page side by side where there is room. */
export function Desk() {
  const { view } = usePlace();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const suggesting = useSuggesting();
  const [helpOpen, setHelpOpen] = useState(false);
  const showHelp = () => setHelpOpen(true);
  const page = useRef<HTMLElement>(null);
  const reading = useReading(view);
  const closeFilters = () => {
    if (!filtersOpen || isWide()) return false;
    setFiltersOpen(false);
    if (document.activeElement?.closest(`#${FILTER_PANE_ID}`))
      document.getElementById(FILTERS_BUTTON_ID)?.focus();
    return true;
  };
  const { alone, toggleAlone, endAlone } = useAlone(reading);
  useShortcuts({ showHelp, closeFilters, toggleAlone, endAlone });
  usePlaceKept(page);
  const narrow = useNarrow();

  // The front page comes first where all stands below each other; what is searched or filtered for is in the list.
  const frontFirst = !reading && view.q.trim() === '' && !isFiltered(view);
  useListReached(frontFirst);
  const listPane = <ListPane key="list" withTools={narrow && frontFirst} />;
  const pagePane = <PagePane key="page" page={page} />;
  return (
    <div className="desk" data-reading={reading} data-alone={alone} data-front-first={frontFirst}>
      <Toolbar suggesting={suggesting} onHelp={showHelp} onAlone={reading ? toggleAlone : null} />
      <ListBar
        suggesting={suggesting}
        withTools={!(narrow && frontFirst)}
        filtersOpen={filtersOpen}
        onFilters={() => setFiltersOpen(!filtersOpen)}
      />
      <FilterPane open={filtersOpen} />
      {narrow ? [pagePane, listPane] : [listPane, borders, pagePane]}
      {narrow && !reading && <SourcesBelow />}
      {alone && (
        <button type="button" className="alone-end action text-[0.8125rem] print:hidden" onClick={endAlone}>
          Show everything
        </button>
      )}
      <UndoNotice />
      <Suspense>{helpOpen && <ShortcutSheet onClose={() => setHelpOpen(false)} />}</Suspense>
    </div>
  );
}

import { lazy, type RefObject, Suspense, useState } from 'react';
import { FrontPage } from '../front/FrontPage';
import { useArticle } from '../library/article-queries';
import { Notice } from '../ui/Notice';
import { PaneBoundary } from '../ui/PaneBoundary';
import { useNarrow } from '../ui/use-narrow';
import { usePlace } from '../url/use-view-state';
import { ViewLink } from '../url/ViewLink';
import type { ViewState } from '../url/view-state';
import { loadArticlePage, loadSourceText } from './opened-pages';
import { SOURCES } from './Sources';

const ArticlePage = lazy(() => loadArticlePage().then(reader => ({ default: reader.ArticlePage })));
const SourceText = lazy(() => loadSourceText().then(sources => ({ default: sources.SourceText })));
const MissingArticle = lazy(() => import('../reader/MissingArticle'));
const LibraryPage = lazy(() => import('../sources/LibraryPage'));

/** The page column: a source, an article, or the front page. */
export function PagePane({ page }: { page: RefObject<HTMLElement | null> }) {
  const { view: wanted } = usePlace();
  const view = useLaidOut(wanted);
  return (
    <main ref={page} className="desk-page">
      <PaneBoundary name="This page" place={wanted}>
        <Suspense>
          {view.text !== null ? (
            <SourceText key={JSON.stringify(view.text)} {...view.text} otherwise={<Front />} />
          ) : view.article !== null ? (
            <ArticleOrFront articleKey={view.article} />
          ) : view.page === 'library' ? (
            <LibraryPage />
          ) : (
            <Front />
          )}
        </Suspense>
      </PaneBoundary>
    </main>
  );
}

/** What was read stays until the article that is opened is there: a page that is blank for a moment only flickers. */
function useLaidOut(wanted: ViewState): ViewState {
  const { data, isError } = useArticle(wanted.article);
  const [laidOut, setLaidOut] = useState(wanted);
  const isThere = wanted.article === null || wanted.text !== null || data !== undefined || isError;
  if (isThere && laidOut !== wanted) setLaidOut(wanted);
  return isThere ? wanted : laidOut;
}

function ArticleOrFront({ articleKey }: { articleKey: string }) {
  const { data: opened, error } = useArticle(articleKey);
  if (opened === undefined) {
    return (
      error && (
        <div role="alert">
          <Notice>{error.message}</Notice>
        </div>
      )
    );
  }
  if (opened === null) {
    return (
      <>
        <Suspense>
          <MissingArticle articleKey={articleKey} />
        </Suspense>
        <Front />
      </>
    );
  }
  return (
    <>
      <title>{`${opened.article.headline.text} · Broadsheet`}</title>
      <p className="px-5 pt-4 text-[0.8125rem] middle:hidden">
        <ViewLink to={view => ({ ...view, article: null })} className="action">
          All articles
        </ViewLink>
      </p>
      <ArticlePage key={opened.key} articleKey={opened.key} />
    </>
  );
}

function Front() {
  // Where the list stands below the front page, the sources stand below the list.
  const narrow = useNarrow();
  return (
    <>
      <title>Broadsheet</title>
      <h1 className="sr-only">Front page</h1>
      <FrontPage>{narrow ? null : SOURCES}</FrontPage>
    </>
  );
}

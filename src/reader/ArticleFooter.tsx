import type { OpenedArticle } from '../library/protocol';
import { useFound, useSummaries } from '../library/queries';
import { usePlace } from '../url/use-view-state';
import { ViewLink } from '../url/ViewLink';
import { criteriaOf } from '../url/view-state';
import { LinesLink } from './LinesLink';

/** Where the article comes from, what stood around it, and the neighbours in the present list. */
export function ArticleFooter({ opened }: { opened: OpenedArticle }) {
  return (
    <footer lang="en" dir="ltr" className="mt-10 border-t border-ink pt-3">
      <Origin opened={opened} />
      <Neighbours row={opened.row} />
    </footer>
  );
}

function Origin({ opened: { record, article, setAside } }: { opened: OpenedArticle }) {
  const [first, last] = [setAside[0], setAside.at(-1)];
  const lines = setAside.reduce((sum, part) => sum + part.lines, 0);
  return (
    <p className="small">
      From “{record.title}”, {record.retrievedFrom ?? `the file ${record.id}`}.{' '}
      <LinesLink source={record.id} first={article.span.firstLine} last={article.span.lastLine}>
        See it in the source
      </LinesLink>
      {first && last && (
        <>
          {' · '}
          <LinesLink source={record.id} first={first.firstLine} last={last.lastLine}>
            set aside: {lines} {lines === 1 ? 'line' : 'lines'}
          </LinesLink>
        </>
      )}
    </p>
  );
}

/** The previous and the next article of the list as it is searched and filtered now. */
function Neighbours({ row }: { row: number }) {
  const { view } = usePlace();
  const rows = useFound(criteriaOf(view)).data?.rows;
  const at = rows?.indexOf(row) ?? -1;
  const around = at < 0 ? undefined : rows?.slice(Math.max(0, at - 1), at + 2);
  const summaries = useSummaries(around, '').data ?? [];
  const own = summaries.findIndex(summary => summary.row === row);
  if (own < 0) return null;
  const [previous, next] = [summaries[own - 1], summaries[own + 1]];
  return (
    <nav aria-label="Next and previous article" className="mt-8 grid gap-x-8 gap-y-5 middle:grid-cols-2">
      {[
        { name: 'Next', summary: next },
        { name: 'Previous', summary: previous },
      ].map(
        ({ name, summary }) =>
          summary && (
            <ViewLink
              key={name}
              to={place => ({ ...place, article: summary.key, text: null })}
              className="block border-t border-rule pt-2 hover:text-accent"
            >
              <span className="small block">
                {name}
                <span className="sr-only">: </span>
              </span>
              <span className="headline block text-[1.0625rem]" lang={summary.language} dir="auto">
                {summary.headline.text}
              </span>
            </ViewLink>
          ),
      )}
    </nav>
  );
}

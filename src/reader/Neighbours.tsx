import { useFound, useSummaries } from '../library/queries';
import { directionOf } from '../ui/direction';
import { usePlace } from '../url/use-view-state';
import { ViewLink } from '../url/ViewLink';
import { criteriaOf, EMPTY_VIEW } from '../url/view-state';

interface NeighboursProps {
  readonly row: number;
  /** Of the article they are neighbours of. */
  readonly language: string;
}

/**
 * The previous and the next article of the list as it is searched and filtered now, side by side in the order in which
 * the article is written.
 */
export function Neighbours({ row, language }: NeighboursProps) {
  const { view } = usePlace();
  const rows = useFound(criteriaOf(view)).data?.rows;
  const at = rows?.indexOf(row) ?? -1;
  const around = at < 0 ? undefined : rows?.slice(Math.max(0, at - 1), at + 2);
  const summaries = useSummaries(around, EMPTY_VIEW).data ?? [];
  const own = summaries.findIndex(summary => summary.row === row);
  if (own < 0) return null;
  const neighbours = [
    { name: 'Previous', summary: summaries[own - 1], column: '' },
    { name: 'Next', summary: summaries[own + 1], column: 'middle:col-start-2' },
  ];
  return (
    <nav
      aria-label="Previous and next article"
      dir={directionOf(language)}
      className="mt-8 grid gap-x-8 gap-y-5 middle:grid-cols-2"
    >
      {neighbours.map(
        ({ name, summary, column }) =>
          summary && (
            <ViewLink
              key={name}
              to={place => ({ ...place, article: summary.key, text: null })}
              dir={directionOf(summary.language)}
              className={`block border-t border-rule pt-2 hover:text-accent ${column}`}
            >
              <span lang="en" className="small mb-1 block">
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

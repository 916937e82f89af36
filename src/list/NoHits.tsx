import { useFound, useIsEmpty } from '../library/queries';
import { FILTERS, type FilterName, isFiltered, isInUse, NO_FILTER, withoutFilters } from '../model/criteria';
import { formatCount } from '../ui/format-count';
import { navigate, usePlace } from '../url/use-view-state';
import { ViewLink } from '../url/ViewLink';
import { criteriaOf, type ViewState } from '../url/view-state';

/** What stands in the list's place where nothing fits: what was looked for, and the ways out. */
export function NoHits() {
  const { view } = usePlace();
  const searching = view.q.trim() !== '';
  const isEmpty = useIsEmpty();
  if (isEmpty || (!searching && !isFiltered(view))) return <NothingToRead />;
  return (
    <div className="px-5 py-6 text-sm leading-relaxed wide:px-6">
      <p className="font-read text-lg leading-snug text-balance [overflow-wrap:anywhere]">
        {searching ? `Nothing found for ${inQuotes(view.q.trim())}` : 'No article fits these filters'}
        {searching && view.headlinesOnly && ' in headlines'}
        {searching && isFiltered(view) && ' under these filters'}.
      </p>
      {searching && <SearchesToTry />}
      <ul className="mt-3 flex flex-col items-start gap-1.5">
        {isFiltered(view) && <WayOut name="Clear filters" to={withoutFilters} />}
        {eachOfSeveral(view).map(group => (
          <WayOut
            key={group}
            name={`Clear the ${group === 'state' ? 'reading' : group} filter`}
            to={place => ({ ...place, [group]: NO_FILTER })}
          />
        ))}
        {searching && view.headlinesOnly && (
          <WayOut name="Search the whole text" to={place => ({ ...place, headlinesOnly: false })} />
        )}
        {searching && isFiltered(view) && (
          <WayOut name="Clear search and filters" to={place => ({ ...withoutFilters(place), q: '' })} />
        )}
        {searching && <WayOut name="Clear search" to={place => ({ ...place, q: '' })} />}
      </ul>
    </div>
  );
}

/** A search as it is cited; one that has quotation marks of its own needs no others. */
const inQuotes = (q: string) => (/["“”„]/.test(q) ? unbroken(q) : `“${unbroken(q)}”`);

/** A search whose minus signs stay with what they exclude. */
const unbroken = (q: string) => q.replace(/(?<!\S)-/g, '-\u2060');

/** Where all sources are hidden or deleted, or none was there. */
function NothingToRead() {
  return (
    <div className="px-5 py-6 text-sm leading-relaxed wide:px-6">
      <p className="font-read text-lg leading-snug">There is nothing here to read.</p>
      <p className="mt-2 text-soft">
        “Add text” brings texts in. The{' '}
        <ViewLink
          to={view => ({ ...view, article: null, text: null, page: 'library' })}
          className="action text-ink"
        >
          Library
        </ViewLink>{' '}
        has those that were hidden or deleted.
      </p>
    </div>
  );
}

/** The groups in use; none where there is one alone, since clearing it is clearing all. */
function eachOfSeveral(view: ViewState): FilterName[] {
  const inUse = FILTERS.filter(group => isInUse(view[group]));
  return inUse.length > 1 ? inUse : [];
}

/** A step that leads to articles, with how many; nothing where it would lead to none either. */
function WayOut({ name, to }: { name: string; to: (view: ViewState) => ViewState }) {
  const { view } = usePlace();
  const total = useFound(criteriaOf(to(view))).data?.total ?? 0;
  if (total === 0) return null;
  return (
    <li>
      <button type="button" className="action" onClick={() => navigate(to, 'push')}>
        {name}: {formatCount(total)} {total === 1 ? 'article' : 'articles'}
      </button>
    </li>
  );
}

function SearchesToTry() {
  const { view } = usePlace();
  const toTry = useFound(criteriaOf(view)).data?.toTry ?? [];
  if (toTry.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-soft">
      Did you mean
      {toTry.map(q => (
        <button
          key={q}
          type="button"
          className="action query text-ink"
          onClick={() => navigate(place => ({ ...place, q }), 'push')}
        >
          {unbroken(q)}
        </button>
      ))}
    </p>
  );
}

import { useFound, useLibrary, useProgress } from '../library/queries';
import { formatCount } from '../ui/format-count';
import { usePlace } from '../url/use-view-state';
import { criteriaOf } from '../url/view-state';

/** The one polite status: how many articles there are, and how the search was read. */
export function ListStatus() {
  const { view } = usePlace();
  const library = useLibrary();
  const found = useFound(criteriaOf(view)).data;
  return (
    // Filters stand in lines of their own: what is said while the library is opened is longer than the count.
    <p role="status" className="text-soft not-last:basis-full">
      {library.isPending && <Reading />}
      {library.data && !found && 'Opening the library …'}
      {library.data && found && <Count total={found.total} of={library.data.articles} />}
      {library.data && library.isFetching && ', opening …'}
      {found?.readAs.map(({ typed, word }) => (
        <span key={typed} className="ms-3">
          <span className="sr-only">, </span>
          {word === null ? `none has “${typed}”` : `${word} for “${typed}”`}
        </span>
      ))}
    </p>
  );
}

function Reading() {
  const progress = useProgress();
  return progress
    ? `Reading text ${Math.min(progress.done + 1, progress.total)} of ${progress.total} …`
    : 'Opening the library …';
}

function Count({ total, of }: { total: number; of: number }) {
  const noun = of === 1 ? 'article' : 'articles';
  return (
    <>
      <strong className="font-semibold text-ink">{formatCount(total)}</strong>
      {total === of ? ` ${noun}` : ` of ${formatCount(of)} ${noun}`}
    </>
  );
}

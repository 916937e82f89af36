import { useKeepSearch, useSuggestions } from '../library/queries';
import { navigate, usePlace } from '../url/use-view-state';
import { queryParts, withoutPart } from './query-parts';

/** What of the search is more than plain words, each with a button that removes it, and one that saves the search. */
export function QueryChips() {
  const { view } = usePlace();
  const saved = useSuggestions('', true).data?.some(
    ({ kind, label }) => kind === 'saved' && label === view.q.trim(),
  );
  const keepSearch = useKeepSearch();
  if (view.q.trim() === '') return null;
  return (
    <>
      {queryParts(view.q).map(part => (
        <button
          key={part.start}
          type="button"
          className="border-b border-accent leading-6 text-accent"
          onClick={() => navigate(place => ({ ...place, q: withoutPart(place.q, part) }), 'push')}
        >
          <span className="sr-only">Remove from search </span>
          {part.label} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        aria-pressed={saved ?? false}
        className="border-b border-rule leading-6 text-soft hover:text-accent aria-pressed:border-accent aria-pressed:text-accent"
        onClick={() => keepSearch.mutate({ q: view.q, as: saved ? 'unsaved' : 'saved' })}
      >
        Save search
      </button>
    </>
  );
}

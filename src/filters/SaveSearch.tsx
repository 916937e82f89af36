import { useKeepSearch, useSuggestions } from '../library/search-queries';
import { usePlace } from '../url/use-view-state';

/** Keeps the present search among the saved ones that the field offers, or takes it out again. */
export function SaveSearch() {
  const { view } = usePlace();
  const q = view.q.trim();
  const saved =
    useSuggestions('', true).data?.some(({ kind, label }) => kind === 'saved' && label === q) ?? false;
  const keepSearch = useKeepSearch();
  if (q === '') return null;
  return (
    <button
      type="button"
      aria-pressed={saved}
      className="action-quiet"
      onClick={() => keepSearch.mutate({ q, as: saved ? 'unsaved' : 'saved' })}
    >
      Save search
    </button>
  );
}

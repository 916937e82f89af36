import { useKeepSearch, useSuggestions } from '../library/search-queries';
import { tellFault } from '../ui/undo';
import { usePlace } from '../url/use-view-state';

/** Keeps the present search among the saved ones that the field offers, or takes it out again. */
export function SaveSearch() {
  const { view } = usePlace();
  const q = view.q.trim();
  const saved =
    useSuggestions('', true).data?.some(({ kind, label }) => kind === 'saved' && label === q) ?? false;
  const keepSearch = useKeepSearch();
  if (q === '') return null;
  const turnOver = () =>
    keepSearch
      .mutateAsync({ q, as: saved ? 'unsaved' : 'saved' })
      .catch((error: Error) =>
        tellFault(`The search could not be ${saved ? 'taken out' : 'saved'}. ${error.message}`),
      );
  return (
    <button type="button" aria-pressed={saved} className="action-quiet" onClick={turnOver}>
      Save search
    </button>
  );
}

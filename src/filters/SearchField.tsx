import type { KeyboardEvent } from 'react';
import { useKeepSearch } from '../library/search-queries';
import { isNarrow } from '../ui/use-narrow';
import { navigate, useLivePlace } from '../url/use-view-state';
import { SUGGESTIONS_ID, suggestionId } from './suggestion-id';
import type { Suggesting } from './use-suggesting';

/** The id by which the shortcut finds the field. */
export const SEARCH_FIELD_ID = 'search-articles';

/** The search in the toolbar. Each keystroke searches; Enter makes a step that Back undoes. */
export function SearchField({ suggesting }: { suggesting: Suggesting }) {
  const { view } = useLivePlace();
  const { suggestions, active } = suggesting;
  const offers = suggestions.length > 0;
  const keys = useFieldKeys(suggesting);

  const search = (q: string) => {
    suggesting.begin();
    // Where one thing is shown at a time, what is read gives way to the list that is searched.
    const coversList = (view.article !== null || view.text !== null) && isNarrow();
    if (coversList) navigate(place => ({ ...place, q, article: null, text: null, page: null }), 'push');
    else navigate(place => ({ ...place, q }), 'replace');
  };

  return (
    <search className="relative flex h-10 items-center border-b border-ink focus-within:border-accent focus-within:shadow-[0_1px_0_var(--accent)]">
      <Magnifier />
      <label htmlFor={SEARCH_FIELD_ID} className="sr-only">
        Search articles
      </label>
      {/* Some browsers send what is typed to a spelling or suggestion service unless told not to. */}
      <input
        id={SEARCH_FIELD_ID}
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offers}
        aria-controls={SUGGESTIONS_ID}
        aria-activedescendant={offers && active >= 0 ? suggestionId(active) : undefined}
        enterKeyHint="search"
        placeholder="Search articles"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck="false"
        value={view.q}
        onChange={event => search(event.target.value)}
        onFocus={() => view.q === '' && suggesting.begin()}
        onKeyDown={keys}
        className="query h-full min-w-0 flex-1 bg-transparent ps-3 pe-1 text-base outline-none placeholder:text-soft placeholder:opacity-100 [&::-webkit-search-cancel-button]:hidden"
      />
      {view.q === '' ? (
        <span className="mr-0.5 hidden border border-rule px-1.5 text-xs text-soft middle:block">
          <span className="sr-only">Shortcut: </span>/
        </span>
      ) : (
        <button
          type="button"
          className="size-8 flex-none text-lg text-soft hover:text-accent"
          onClick={() => {
            search('');
            // The button goes with the search.
            document.getElementById(SEARCH_FIELD_ID)?.focus();
          }}
        >
          <span aria-hidden="true">×</span>
          <span className="sr-only">Clear search</span>
        </button>
      )}
    </search>
  );
}

/** The keys of a combobox (ARIA Authoring Practices): arrows pick out a suggestion, Enter takes it or keeps the search. */
function useFieldKeys({ suggestions, active, move, choose, begin, end }: Suggesting) {
  const { view } = useLivePlace();
  const keepSearch = useKeepSearch();
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const picked = suggestions[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (suggestions.length === 0) begin();
      else move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && picked) {
      choose(picked);
    } else if (event.key === 'Enter') {
      end();
      keepSearch.mutate({ q: view.q, as: 'recent' });
      navigate(place => place, 'push');
    } else if (event.key === 'Escape') {
      end();
    }
  };
}

function Magnifier() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="ml-1 size-4 flex-none text-soft"
      fill="none"
      stroke="currentColor"
    >
      <circle cx="7" cy="7" r="4.5" strokeWidth="1.4" />
      <path d="m10.5 10.5 4 4" strokeWidth="1.4" />
    </svg>
  );
}

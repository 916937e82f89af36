import { useState } from 'react';
import type { Suggestion } from '../library/list-protocol';
import { useKeepSearch, useSuggestions } from '../library/search-queries';
import type { FilterGroup } from '../model/criteria';
import { useSettled } from '../ui/use-settled';
import { navigate, open, usePlace } from '../url/use-view-state';
import type { ViewState } from '../url/view-state';
import { suggestionKey } from './suggestion-id';

/** What the field offers, and which of it is picked out with the arrow keys. */
export interface Suggesting {
  readonly suggestions: readonly Suggestion[];
  /** Index of the suggestion picked out, or -1. */
  readonly active: number;
  /** Begins to offer, as when something is typed. */
  begin(): void;
  end(): void;
  /** Picks out the next (1) or previous (-1) suggestion. */
  move(step: 1 | -1): void;
  choose(suggestion: Suggestion): void;
}

/** The suggestions of the search field. They end when one is chosen, when the search is kept, and when an article is opened. */
export function useSuggesting(): Suggesting {
  const { view, opened } = usePlace();
  const [begun, setBegun] = useState<number | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const keepSearch = useKeepSearch();
  const offering = begun === opened;
  // They are for who stops to think: while one types on they would only move the list.
  const paused = useSettled(view.q, view.q !== '');
  const offers = useSuggestions(paused, offering).data ?? [];
  const suggestions = isWordless(paused) ? [] : offers;
  // Others may come while one picks out: it is the suggestion that is picked out, and not its place.
  const active = suggestions.findIndex(suggestion => suggestionKey(suggestion) === picked);
  const end = () => setBegun(null);
  return {
    suggestions: offering ? suggestions : [],
    active: offering ? active : -1,
    begin() {
      setBegun(opened);
      setPicked(null);
    },
    end,
    move(step) {
      const places = suggestions.length + 1;
      const next = suggestions[((active + 1 + step + places) % places) - 1];
      setPicked(next ? suggestionKey(next) : null);
    },
    choose(suggestion) {
      end();
      if ('q' in suggestion) keepSearch.mutate({ q: suggestion.q, as: 'recent' });
      if (suggestion.kind === 'headline') open(place => chosen(place, suggestion));
      else navigate(place => chosen(place, suggestion), 'push');
    },
  };
}

/** Whether what is typed has no letter and no digit yet, as `""`: it is like everything and nothing. */
function isWordless(q: string): boolean {
  return q.trim() !== '' && !/[\p{L}\p{N}]/u.test(q);
}

/** The view that a suggestion leads to: it stands in place of what was typed to find it. */
function chosen(view: ViewState, suggestion: Suggestion): ViewState {
  switch (suggestion.kind) {
    case 'headline':
      return { ...view, article: suggestion.key, text: null };
    case 'region':
      return { ...view, q: '', region: having(view.region, suggestion.code) };
    case 'topic':
      return { ...view, q: '', topic: having(view.topic, suggestion.slug) };
    default:
      return { ...view, q: suggestion.q };
  }
}

function having({ chosen, excluded }: FilterGroup, value: string): FilterGroup {
  return { chosen: [...new Set([...chosen, value])], excluded: excluded.filter(one => one !== value) };
}

import type { Suggestion } from '../library/list-protocol';

/** Ids by which the search field points to its list of suggestions. */
export const SUGGESTIONS_ID = 'suggestions';

export function suggestionId(index: number): string {
  return `suggestion-${index}`;
}

/** What tells a suggestion from all others, wherever it stands. Two articles may have one headline. */
export function suggestionKey(suggestion: Suggestion): string {
  return `${suggestion.kind} ${'key' in suggestion ? suggestion.key : suggestion.label}`;
}

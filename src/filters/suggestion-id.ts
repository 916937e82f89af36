/** Ids by which the search field points to its list of suggestions. */
export const SUGGESTIONS_ID = 'suggestions';

export function suggestionId(index: number): string {
  return `suggestion-${index}`;
}

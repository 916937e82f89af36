import { navigate, usePlace } from '../url/use-view-state';
import { queryParts, withoutPart } from './query-parts';

/** What of the search is more than plain words, each with a button that removes it. */
export function QueryChips() {
  const { view } = usePlace();
  return queryParts(view.q).map(part => (
    <button
      key={part.start}
      type="button"
      className="leading-6 text-accent underline decoration-1 underline-offset-[0.3em]"
      onClick={() => navigate(place => ({ ...place, q: withoutPart(place.q, part) }), 'push')}
    >
      <span className="sr-only">Remove from search </span>
      {part.label} <span aria-hidden="true">×</span>
    </button>
  ));
}

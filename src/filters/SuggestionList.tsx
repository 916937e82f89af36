import type { Suggestion } from '../library/list-protocol';
import { SUGGESTIONS_ID, suggestionId, suggestionKey } from './suggestion-id';
import type { Suggesting } from './use-suggesting';

/** What the search field offers, in the flow above the list, so that it covers none of what is found. */
export default function SuggestionList({
  suggesting: { suggestions, active, choose },
}: {
  suggesting: Suggesting;
}) {
  return (
    <div
      id={SUGGESTIONS_ID}
      role="listbox"
      aria-label="Suggestions"
      tabIndex={-1}
      className="border-t border-rule py-1"
    >
      {suggestions.map((suggestion, index) => (
        <div
          key={suggestionKey(suggestion)}
          id={suggestionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="flex min-h-7 cursor-pointer items-baseline justify-between gap-5 px-5 py-1 hover:text-accent aria-selected:bg-tint aria-selected:text-accent wide:px-6"
          // The keys are the field's (combobox pattern): the focus never leaves it.
          onMouseDown={event => event.preventDefault()}
          onClick={() => choose(suggestion)}
          onKeyDown={undefined}
        >
          <span className={`truncate ${isSearch(suggestion) ? 'query' : ''}`} dir="auto">
            {suggestion.label}
          </span>{' '}
          <span className="flex-none text-soft">{noteOf(suggestion)}</span>
        </div>
      ))}
    </div>
  );
}

const NOTES = {
  headline: 'headline',
  region: 'region',
  topic: 'topic',
  source: 'source',
  recent: 'recent search',
  saved: 'saved search',
} as const;

const isSearch = ({ kind }: Suggestion) => kind === 'recent' || kind === 'saved';

function noteOf(suggestion: Suggestion): string {
  const note = NOTES[suggestion.kind];
  return 'articles' in suggestion ? `${note}, ${suggestion.articles}` : note;
}

import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { ArticleMarks } from '../library/article-protocol';
import { usePlace } from '../url/use-view-state';
import { NEXT_MATCH_ID, PREVIOUS_MATCH_ID } from './control-ids';
import { bestMatch, countMatches } from './matches';

interface MatchStepperProps {
  readonly articleKey: string;
  readonly marks: ArticleMarks;
  /** The article whose `mark` elements are stepped through. */
  readonly page: RefObject<HTMLElement | null>;
}

/** Steps through the matches of the search in an article. An article opened from a search begins at its best passage. */
export function MatchStepper({ articleKey, marks, page }: MatchStepperProps) {
  const { view, opened, cameBy } = usePlace();
  const count = countMatches(marks);
  const [current, setCurrent] = useState<number | null>(null);

  const goTo = (match: number) => {
    setCurrent(match);
    const elements = [...(page.current?.querySelectorAll('mark') ?? [])];
    for (const [index, element] of elements.entries())
      element.toggleAttribute('data-current', index === match);
    elements[match]?.scrollIntoView({ block: 'nearest' });
  };
  const step = (by: 1 | -1) =>
    goTo(current === null ? (by === 1 ? 0 : count - 1) : (current + by + count) % count);

  const goToBest = useEffectEvent(() => {
    const isWanted = cameBy === 'push' && view.article === articleKey;
    const best = isWanted && current === null ? bestMatch(marks) : null;
    if (best !== null) goTo(best);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each article that is opened, when its matches are there
  useEffect(() => goToBest(), [opened, count > 0]);

  // Of what is marked next, none is the current one.
  useEffect(() => {
    const article = page.current;
    return () => article?.querySelector('mark[data-current]')?.removeAttribute('data-current');
  }, [page]);

  if (count === 0) return null;
  return (
    <div className="match-stepper flex flex-wrap items-baseline gap-x-5">
      <p aria-live="polite" className="me-auto text-soft">
        {current === null || current >= count
          ? `${count} ${count === 1 ? 'match' : 'matches'}`
          : `Match ${current + 1} of ${count}`}
      </p>
      <button type="button" id={PREVIOUS_MATCH_ID} className="action" onClick={() => step(-1)}>
        Previous<span className="sr-only"> match</span>
      </button>
      <button type="button" id={NEXT_MATCH_ID} className="action" onClick={() => step(1)}>
        Next<span className="sr-only"> match</span>
      </button>
    </div>
  );
}

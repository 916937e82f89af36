import { useFound } from '../library/queries';
import { Notice } from '../ui/Notice';
import { usePlace } from '../url/use-view-state';
import { criteriaOf } from '../url/view-state';

/** What of the search was not understood; it was searched as plain words all the same. */
export function QueryProblems() {
  const { view } = usePlace();
  const problems = useFound(criteriaOf(view)).data?.problems ?? [];
  if (problems.length === 0) return null;
  return (
    <div className="border-t border-rule">
      <Notice>
        {problems.join(' ')} {problems.length === 1 ? 'It is' : 'All of it is'} searched as plain words.
      </Notice>
    </div>
  );
}

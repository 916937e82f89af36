import type { HalfRead } from '../library/list-protocol';
import { useHalfRead } from '../library/queries';
import { counted } from '../ui/format-count';
import { ViewLink } from '../url/ViewLink';

/** One row of the front page. */
const MOST = 3;

/** The articles that were begun and not finished, the latest first; nothing where there are none. */
export function ContinueReading() {
  const begun = useHalfRead(MOST).data ?? [];
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="continue-heading" className="border-b border-ink py-4">
      <h2 id="continue-heading" className="text-[0.8125rem] font-semibold">
        Continue reading
      </h2>
      <ul className="newspaper-columns-3 mt-2">
        {begun.map(one => (
          <Begun key={one.summary.key} begun={one} />
        ))}
      </ul>
    </section>
  );
}

function Begun({ begun: { summary, minutesLeft } }: { begun: HalfRead }) {
  return (
    <li className="min-w-0">
      <h3 className="headline text-[1.0625rem]" lang={summary.language} dir="auto">
        <ViewLink
          to={place => ({ ...place, article: summary.key, text: null })}
          className="hover:text-accent"
        >
          {summary.headline.text}
        </ViewLink>
      </h3>
      <p className="small mt-1">{counted(minutesLeft, 'minute')} left</p>
    </li>
  );
}

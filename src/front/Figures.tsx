import type { FrontPage } from '../library/front-protocol';
import { isFiltered } from '../model/criteria';
import { counted, formatCount } from '../ui/format-count';
import { usePlace } from '../url/use-view-state';

/** The line of figures under the paper's name: what the page is made of, and how long that takes to read. */
export function Figures({ page: { articles, sources, words, minutes } }: { page: FrontPage }) {
  const { view } = usePlace();
  const whole = view.q.trim() === '' && !isFiltered(view);
  return (
    <p className="flex flex-col gap-x-6 @xl:flex-row @xl:flex-wrap @xl:items-baseline @xl:justify-between border-b border-ink pb-3 text-[0.8125rem] text-soft">
      <span>
        <strong className="font-semibold text-ink">{formatCount(articles)}</strong>{' '}
        {articles === 1 ? 'article' : 'articles'} from {counted(sources, 'source')}, {counted(words, 'word')}
      </span>
      <span className="font-read text-base italic">
        {whole ? 'The whole library' : 'Your selection'}, {readingTime(minutes)} of reading
      </span>
    </p>
  );
}

function readingTime(minutes: number): string {
  return minutes < 120 ? counted(minutes, 'minute') : counted(Math.round(minutes / 60), 'hour');
}

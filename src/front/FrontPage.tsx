import type { ReactNode } from 'react';
import { useFound, useLibrary } from '../library/queries';
import { isFiltered } from '../model/criteria';
import { regionName } from '../model/region';
import { formatCount } from '../ui/format-count';
import { usePlace } from '../url/use-view-state';
import { criteriaOf } from '../url/view-state';
import { ContinueReading } from './ContinueReading';
import { composeFrontPage, type FrontPagePlan } from './compose';
import { Story } from './Story';
import { useSettled } from './use-settled';

/** More would not be looked at on one page; the list has them all. Never more than come with the hits. */
const FRONT_PAGE_STORIES = 20;

/**
 * What stands in the page column where no article is open: a newspaper's first page, made of the list.
 * @param children what stands below it; held back until the stories are there, so that nothing moves
 */
export function FrontPage({ children }: { children: ReactNode }) {
  const { view, cameBy } = usePlace();
  // The list follows each keystroke; to lay out a page as well would keep the next one waiting.
  const found = useSettled(useFound(criteriaOf(view)).data, cameBy === 'replace');
  if (!found) return null;
  return (
    <>
      {found.total > 0 && (
        <div className="desk-front @container px-6 pt-5 pb-2 wide:px-11">
          <Figures articles={found.total} minutes={found.minutes} />
          {view.q.trim() === '' && !isFiltered(view) && <ContinueReading />}
          <Stories plan={composeFrontPage(found.first.slice(0, FRONT_PAGE_STORIES))} />
        </div>
      )}
      {children}
    </>
  );
}

function Figures({ articles, minutes }: { articles: number; minutes: number }) {
  const { view } = usePlace();
  const sources = useLibrary().data?.sources.length ?? 0;
  const whole = view.q.trim() === '' && !isFiltered(view);
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-ink pb-3 text-[0.8125rem] text-soft">
      <span>
        <strong className="font-semibold text-ink">{formatCount(articles)}</strong>{' '}
        {articles === 1 ? 'article' : 'articles'}
      </span>
      <span className="font-read text-base italic">
        {whole ? 'The whole library' : 'Your selection'}, {readingTime(minutes)} of reading
      </span>
      <span>
        <strong className="font-semibold text-ink">{sources}</strong> {sources === 1 ? 'source' : 'sources'}
      </span>
    </p>
  );
}

function readingTime(minutes: number): string {
  if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return `${formatCount(Math.round(minutes / 60))} hours`;
}

function Stories({ plan: { lead, related, features, columns, briefs } }: { plan: FrontPagePlan }) {
  return (
    <div className="divide-y divide-ink [&>*]:py-5">
      {lead && (
        <div className={related.length > 0 ? 'newspaper-lead' : ''}>
          <Story
            summary={lead}
            paragraphs={1}
            size="text-[clamp(2.25rem,6.6cqi,3.25rem)] leading-[1.01] tracking-[-0.022em]"
            text="text-[1.1875rem] leading-normal"
          />
          {related.length > 0 && <Related country={lead.country ?? ''} stories={related} />}
        </div>
      )}
      <Columns
        stories={features}
        of={2}
        paragraphs={2}
        size="text-[1.4375rem]"
        text="text-base leading-[1.45] line-clamp-5"
      />
      <Columns
        stories={columns}
        of={3}
        paragraphs={1}
        size="text-[1.25rem]"
        text="text-[0.9375rem] leading-[1.45] line-clamp-4"
      />
      <Columns stories={briefs} of={3} paragraphs={0} size="text-[1.0625rem]" text="" />
    </div>
  );
}

interface ColumnsProps {
  readonly stories: readonly FrontPagePlan['columns'][number][];
  readonly of: 2 | 3;
  readonly paragraphs: number;
  readonly size: string;
  readonly text: string;
}

function Columns({ stories, of, ...set }: ColumnsProps) {
  if (stories.length === 0) return null;
  return (
    <div className={of === 2 ? 'newspaper-columns-2' : 'newspaper-columns-3'}>
      {stories.map(summary => (
        <Story key={summary.key} summary={summary} {...set} />
      ))}
    </div>
  );
}

function Related({ country, stories }: { country: string; stories: FrontPagePlan['related'] }) {
  return (
    <section>
      <p className="border-b border-rule pb-2 text-[0.8125rem] font-semibold">
        Also from {regionName(country)}
      </p>
      {stories.map(summary => (
        <div key={summary.key} className="border-b border-hair py-3 last:border-b-0">
          <Story summary={summary} kicker={false} size="text-[1.125rem]" />
        </div>
      ))}
    </section>
  );
}

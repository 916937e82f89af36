import { memo } from 'react';
import type { ArticleSummary } from '../library/protocol';
import { regionName } from '../model/region';
import { topicShortName } from '../model/topic';
import { Dotted } from '../ui/Dotted';
import { Marked } from '../ui/Marked';
import { usePlace } from '../url/use-view-state';
import { ViewLink } from '../url/ViewLink';
import { rowLinkId } from './row-link';

/** An article in the list: kicker, headline, first lines or best passage, facts. */
export const ArticleRow = memo(function ArticleRow({ summary }: { summary: ArticleSummary }) {
  const { view } = usePlace();
  const { key, headline, excerpt, country, topic, dateline, minutes, publisher, language, reading } = summary;
  const open = view.article === key;
  const searching = view.q.trim() !== '';
  return (
    <li className={`relative border-b border-rule ${open ? 'bg-tint' : ''}`}>
      {open && <span aria-hidden="true" className="absolute inset-y-0 start-0 w-[3px] bg-accent" />}
      <div className="px-5 py-4 wide:px-6">
        {(country || topic) && (
          <p className="kicker mb-0.5">
            <Dotted>
              {country && regionName(country)}
              {topic && topicShortName(topic)}
            </Dotted>
          </p>
        )}
        <h3 className="headline text-[1.21875rem]" lang={language} dir="auto">
          <ViewLink
            id={rowLinkId(key)}
            to={place => ({ ...place, article: key, text: null })}
            aria-current={open ? 'true' : undefined}
            className="hover:text-accent before:absolute before:inset-0 before:content-['']"
          >
            <Marked {...headline} />
          </ViewLink>
        </h3>
        {excerpt.text !== '' && (
          <p
            className={`mt-1.5 ${searching ? 'line-clamp-3' : 'line-clamp-2'} font-read text-[0.96875rem] leading-[1.4] text-soft`}
            lang={language}
            dir="auto"
          >
            <Marked {...excerpt} />
          </p>
        )}
        <p className="small mt-1.5">
          <Dotted>
            {dateline && <span dir="auto">{dateline}</span>}
            {`${minutes} min`}
            {publisher}
            {reading.starred && 'Starred'}
            {reading.read && 'Read'}
          </Dotted>
        </p>
      </div>
    </li>
  );
});

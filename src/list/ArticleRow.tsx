import { memo, type ReactNode, use } from 'react';
import type { ArticleSummary, RowGroup } from '../library/list-protocol';
import { regionName } from '../model/region';
import { topicShortName } from '../model/topic';
import { Dotted } from '../ui/Dotted';
import { directionOf } from '../ui/direction';
import { formatDate } from '../ui/format-date';
import { Marked } from '../ui/Marked';
import { ViewLink } from '../url/ViewLink';
import { GroupLabel } from './GroupLabel';
import { OpenRule } from './OpenRule';
import { rowLinkId } from './row-link';
import { SelectBox } from './SelectBox';
import { Selecting } from './selection';

export interface RowPlace {
  /** Place in the list, from 0, and the number of rows in it. */
  readonly index: number;
  readonly of: number;
  /** Distance from the list's top in pixels where only the rows in sight are there. */
  readonly start?: number;
  readonly measure?: (row: HTMLLIElement | null) => void;
  /** The group that begins with it. */
  readonly group?: RowGroup | undefined;
}

interface ArticleRowProps extends RowPlace {
  readonly summary: ArticleSummary;
  /** Whether it is the article that is read. */
  readonly open: boolean;
  /** Whether the list answers a search: then the excerpt is the passage that was found. */
  readonly searched: boolean;
}

/** An article in the list: kicker, headline, first lines or best passage, facts. */
export const ArticleRow = memo(function ArticleRow({ summary, open, searched, ...place }: ArticleRowProps) {
  const { row, key, headline, excerpt, country, topic, language } = summary;
  const { selection } = use(Selecting);
  return (
    <Item {...place} row={row} language={language} tint={open || selection.rows.has(row)}>
      {open && <OpenRule />}
      {selection.on && <SelectBox row={row} headline={headline.text} />}
      <p className="row-kicker kicker mb-0.5" dir="ltr">
        <Dotted>
          {country && regionName(country)}
          {topic && topicShortName(topic)}
        </Dotted>
      </p>
      <h3 className="row-headline headline text-[1.21875rem]" lang={language} dir="auto">
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
          className={`row-excerpt mt-1.5 ${searched ? 'line-clamp-3' : 'line-clamp-2'} font-read text-[0.96875rem] leading-[1.4] text-soft`}
          lang={language}
          dir="auto"
        >
          <Marked {...excerpt} />
        </p>
      )}
      <Facts summary={summary} />
    </Item>
  );
});

function Facts({ summary: { dateline, date, minutes, publisher, reading } }: { summary: ArticleSummary }) {
  return (
    <p className="small mt-1.5" dir="ltr">
      <Dotted>
        {dateline && <span dir="auto">{dateline}</span>}
        {date && formatDate(date)}
        {`${minutes}\u00a0min`}
        {publisher && <span className="inline-block max-w-full truncate align-bottom">{publisher}</span>}
        {reading.starred && 'Starred'}
        {reading.read && 'Read'}
      </Dotted>
    </p>
  );
}

interface ItemProps extends RowPlace {
  readonly row?: number;
  readonly language?: string;
  readonly tint?: boolean;
  readonly children: ReactNode;
}

/** A row of the list at its place, with whatever stands in it. */
export function Item({ index, of, start, measure, group, row, language, tint = false, children }: ItemProps) {
  const apart = start !== undefined;
  return (
    <li
      ref={measure}
      data-index={index}
      data-row={row}
      aria-setsize={of}
      aria-posinset={index + 1}
      className={`${apart ? 'absolute inset-x-0 top-0' : 'relative'} isolate border-b border-rule px-5 py-4 wide:px-6 ${tint ? 'bg-tint' : ''}`}
      style={apart ? { transform: `translateY(${start}px)` } : undefined}
    >
      {group && <GroupLabel group={group} />}
      {language === undefined ? children : <div dir={directionOf(language)}>{children}</div>}
    </li>
  );
}

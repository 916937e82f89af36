import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { ArticleMarks, OpenedArticle } from '../library/protocol';
import { useArticle, useMarks } from '../library/queries';
import { regionName } from '../model/region';
import { topicShortName } from '../model/topic';
import { Dotted } from '../ui/Dotted';
import { directionOf } from '../ui/direction';
import { formatDate } from '../ui/format-date';
import { Marked } from '../ui/Marked';
import { usePlace } from '../url/use-view-state';
import { ArticleBody } from './ArticleBody';
import { ArticleFooter } from './ArticleFooter';
import { LinesLink } from './LinesLink';
import { MatchStepper } from './MatchStepper';
import { Neighbours } from './Neighbours';
import { ReadingButtons } from './ReadingButtons';

const NO_MARKS: ArticleMarks = { best: null, headline: [], deck: [], byline: [], body: [] };

/** An article, set to be read; nothing while it is on its way or where the library has none of that key. */
export function ArticlePage({ articleKey }: { articleKey: string }) {
  const { view } = usePlace();
  const page = useRef<HTMLElement>(null);
  const opened = useArticle(articleKey).data;
  const found = useMarks(articleKey, view).data;
  const marks = found ?? NO_MARKS;
  // Text and marks come together: marks that come late would move what is read.
  if (!opened || (view.q !== '' && found === undefined)) return null;
  const { article } = opened;
  return (
    <div className="mx-auto max-w-[calc(var(--measure)+4rem)] px-5 pt-6 pb-12 middle:px-8 middle:pt-10 wide:ms-[max(2.25rem,calc((100%-var(--measure)-7.375rem)/2))]">
      <article ref={page} lang={article.language} dir={directionOf(article.language)}>
        <ArticleHeader opened={opened} marks={marks} />
        <ArticleBody article={article} marks={marks.body} />
        <ArticleFooter opened={opened} />
      </article>
      <MatchStepper key={`${view.q} ${view.headlinesOnly}`} marks={marks} page={page} />
      <Neighbours row={opened.row} />
    </div>
  );
}

function ArticleHeader({ opened, marks }: { opened: OpenedArticle; marks: ArticleMarks }) {
  const { article, record, minutes } = opened;
  const { headline, deck, byline, date, span, tags, kicker } = article;
  const country = tags.main[0]?.country;
  const topic = tags.topics[0]?.topic;
  return (
    <header>
      <p className="kicker mb-1.5 text-[0.8125rem]" lang="en">
        <Dotted>
          {country && regionName(country)}
          {topic && topicShortName(topic)}
          {kicker?.text}
        </Dotted>
      </p>
      <Headline text={headline.text} marks={marks.headline} />
      {deck && (
        <p className="mt-3 font-read text-[calc(1.375rem*var(--scale))] leading-[1.3] text-soft text-pretty [overflow-wrap:anywhere]">
          <Marked text={deck.text} marks={marks.deck} />
        </p>
      )}
      <div className="mt-5 mb-6 border-y border-rule py-2.5 text-[0.8125rem] text-soft">
        {byline && (
          <p className="font-semibold text-ink" dir="auto">
            <Marked text={byline.text} marks={marks.byline} />
          </p>
        )}
        <p lang="en">
          <Dotted>
            {record.publisher ?? record.title}
            {date && <time dateTime={date.iso}>{formatDate(date.iso)}</time>}
            {`${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`}
            <LinesLink source={record.id} first={span.firstLine} last={span.lastLine} />
          </Dotted>
        </p>
        <ReadingButtons opened={opened} />
      </div>
    </header>
  );
}

/** Takes the focus when it was opened on purpose, so that eye, keys and screen reader go on from here. */
function Headline({ text, marks }: { text: string; marks: ArticleMarks['headline'] }) {
  const { cameBy, opened } = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  const takeFocus = useEffectEvent(() => {
    if (cameBy === 'push') heading.current?.focus();
  });
  // With the headline and not a moment after it: by then the reader may have gone on to type.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same article opened again takes the focus again
  useLayoutEffect(() => takeFocus(), [opened]);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className="headline text-[2rem] leading-[1.06] tracking-[-0.022em] middle:text-[2.75rem]"
    >
      <Marked text={text} marks={marks} />
    </h1>
  );
}

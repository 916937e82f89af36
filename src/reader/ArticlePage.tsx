import { type ReactNode, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ArticleMarks, OpenedArticle } from '../library/article-protocol';
import { useArticle, useMarks, usePosition } from '../library/article-queries';
import { useExplained } from '../library/correction-queries';
import type { ReadingPosition } from '../model/reading-state';
import { Dotted } from '../ui/Dotted';
import { formatDate } from '../ui/format-date';
import { Marked } from '../ui/Marked';
import { type Place, usePlace } from '../url/use-view-state';
import { shownTags, tagKey } from './article-tags';
import { evidenceMarks } from './evidence-marks';
import { LinesLink } from './LinesLink';
import { ReadingButtons } from './ReadingButtons';
import { ReadingPage } from './ReadingPage';
import { TagLine } from './TagLine';

const NO_MARKS: ArticleMarks = { best: null, headline: [], deck: [], byline: [], body: [] };

/** An article, set to be read; nothing while it is on its way or where the library has none of that key. */
export function ArticlePage({ articleKey }: { articleKey: string }) {
  const place = usePlace();
  const opened = useArticle(articleKey).data;
  const found = useMarks(articleKey, place.view).data;
  const position = usePosition(articleKey).data;
  const [why, setWhy] = useState<string | null>(null);
  const explained = useExplained(why === null ? null : articleKey).data;
  // Text, marks and place come together: what came late would move what is read.
  if (!opened || position === undefined || (place.view.q !== '' && found === undefined)) return null;
  const tag = explained && shownTags(explained).find(one => tagKey(one) === why);
  // The words that speak for a tag take the place of the search's: two kinds of marks nobody could tell apart.
  const marks = tag ? evidenceMarks(opened.article, tag.evidence) : (found ?? NO_MARKS);
  return (
    <ReadingPage
      opened={opened}
      marks={marks}
      marked={`${place.view.q} ${place.view.headlinesOnly} ${tag && why}`}
      start={startOf(place, opened, position)}
      header={
        <ArticleHeader
          opened={opened}
          marks={marks}
          tagLine={<TagLine opened={opened} why={why} tag={tag ?? null} onWhy={setWhy} />}
        />
      }
    />
  );
}

/**
 * Where reading begins. Who comes back is where they were; who opens an article goes on where it was left, or
 * begins anew one that is read; under a search it is the best passage that is shown.
 */
function startOf({ cameBy, view }: Place, { reading }: OpenedArticle, position: ReadingPosition | null) {
  if (cameBy === 'pop') return position;
  return reading.read || view.q !== '' ? null : position;
}

interface ArticleHeaderProps {
  readonly opened: OpenedArticle;
  readonly marks: ArticleMarks;
  readonly tagLine: ReactNode;
}

function ArticleHeader({ opened, marks, tagLine }: ArticleHeaderProps) {
  const { article, key, record, minutes } = opened;
  const { headline, deck, byline, span } = article;
  const date = article.date?.iso ?? record.date;
  return (
    <header>
      {tagLine}
      <Headline articleKey={key} text={headline.text} marks={marks.headline} />
      {deck && (
        <p className="mt-3 font-read text-[calc(1.375rem*var(--scale))] leading-[1.3] text-balance text-soft [overflow-wrap:anywhere]">
          <Marked text={deck.text} marks={marks.deck} />
        </p>
      )}
      <div className="mt-5 mb-6 border-y border-rule py-2.5 text-[0.8125rem] text-soft">
        {byline && (
          <p className="font-semibold text-ink" dir="auto">
            <Marked text={byline.text} marks={marks.byline} />
          </p>
        )}
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <p lang="en" dir="ltr" className="small min-w-0">
            <Dotted>
              {record.publisher ?? record.title}
              {date && <time dateTime={date}>{formatDate(date)}</time>}
              {`${minutes}\u00a0min`}
              <LinesLink source={record.id} first={span.firstLine} last={span.lastLine} />
            </Dotted>
          </p>
          <ReadingButtons opened={opened} />
        </div>
      </div>
    </header>
  );
}

interface HeadlineProps {
  readonly articleKey: string;
  readonly text: string;
  readonly marks: ArticleMarks['headline'];
}

/** Takes the focus when it was opened on purpose, so that eye, keys and screen reader go on from here. */
function Headline({ articleKey, text, marks }: HeadlineProps) {
  const { view, cameBy, opened } = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  const takeFocus = useEffectEvent(() => {
    // The next article may be on its way already.
    if (cameBy === 'push' && view.article === articleKey) heading.current?.focus();
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

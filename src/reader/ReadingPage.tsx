import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { ArticleMarks, OpenedArticle } from '../library/article-protocol';
import { useKeepPosition, useSetReading } from '../library/article-queries';
import { directionOf } from '../ui/direction';
import { beingDone, offerUndo, tellFault } from '../ui/undo';
import { usePainted } from '../ui/use-painted';
import { ArticleBody } from './ArticleBody';
import { ArticleFooter } from './ArticleFooter';
import { CitationOffer } from './CitationOffer';
import { citationOf } from './citation';
import { MatchStepper } from './MatchStepper';
import { countMatches } from './matches';
import { Neighbours } from './Neighbours';
import { Outline } from './Outline';
import { outlineOf } from './outline';
import { ReadingBar } from './ReadingBar';
import { Related } from './Related';
import type { TextPosition } from './text-position';
import { useReadThrough } from './use-read-through';
import { useReadingPlace } from './use-reading-place';
import './reading.css';

interface ReadingPageProps {
  readonly opened: OpenedArticle;
  readonly marks: ArticleMarks;
  /** What is marked: matches of one search, or words that speak for one tag. Others are stepped through from the start. */
  readonly marked: string;
  /** Where reading begins; null at the top. */
  readonly start: TextPosition | null;
  /** What stands above the text. */
  readonly header: ReactNode;
}

/** An article with what goes along with the reading of it: the outline, what is left, the place that is kept. */
export function ReadingPage({ opened, marks, marked, start: startNow, header }: ReadingPageProps) {
  // What is typed or marked later is no reason to begin elsewhere.
  const [start] = useState(startNow);
  const { article, key, reading } = opened;
  const page = useRef<HTMLElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const outline = outlineOf(article);
  const beside = useRoom(margin) && outline.length > 0;
  // What is out of sight comes a moment later; at once where reading goes on in it, or at a match.
  const whole = usePainted(key) || start !== null || countMatches(marks) > 0;
  const keepPosition = useKeepPosition();
  const { mutateAsync: setReading } = useSetReading();

  useReadingPlace(page, start, (position, seen) => {
    keepPosition(key, position && { ...position, seen, time: Date.now() });
  });
  useReadThrough(end, article.words, () => {
    if (reading.read) return;
    const unread = () => setReading({ key, read: false });
    beingDone(setReading({ key, read: true })).then(
      () => offerUndo({ done: 'Marked as read', undo: unread }),
      (error: Error) => tellFault(`The mark could not be kept. ${error.message}`),
    );
  });

  return (
    <div className="reading">
      <article ref={page} lang={article.language} dir={directionOf(article.language)}>
        {header}
        <ArticleBody article={article} marks={marks.body} whole={whole} />
        <div ref={end} hidden={!whole} />
        <ArticleFooter opened={opened} />
      </article>
      <div ref={margin} lang="en" className="reading-margin">
        {beside && <Outline entries={outline} page={page} language={article.language} />}
      </div>
      <ReadingBar
        page={page}
        words={article.words}
        whole={whole}
        resumed={start !== null}
        outline={beside ? [] : outline}
        language={article.language}
      >
        <CitationOffer page={page} citation={citationOf(opened)} />
        <MatchStepper key={marked} articleKey={key} marks={marks} page={page} />
      </ReadingBar>
      {whole && (
        <>
          <Related articleKey={key} />
          <Neighbours row={opened.row} language={article.language} />
        </>
      )}
    </div>
  );
}

/** The width from which on the longest word of most crossheads fits. */
const OUTLINE_WIDTH = 80;

/** Whether there was room beside the last article: mostly there is as much beside the next, and its outline comes with it. */
let lastRoom = false;

/** Whether the margin beside the text has room for the outline. */
function useRoom(margin: { readonly current: HTMLElement | null }): boolean {
  const [room, setRoom] = useState(lastRoom);
  useLayoutEffect(() => {
    if (!margin.current) return;
    const element = margin.current;
    const look = () => {
      lastRoom = element.clientWidth >= OUTLINE_WIDTH;
      setRoom(lastRoom);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [margin]);
  return room;
}

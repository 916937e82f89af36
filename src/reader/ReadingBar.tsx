import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Outline } from './Outline';
import type { OutlineEntry } from './outline';
import { seenOf, timeLeft } from './progress';
import { onScroll, scrollerOf } from './scroller';
import { useScrolled } from './use-scrolled';

interface ReadingBarProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly words: number;
  /** Whether the article is there to its end. */
  readonly whole: boolean;
  /** Whether reading goes on where it was left. */
  readonly resumed: boolean;
  /** The parts to choose from, where they don't stand beside the page. */
  readonly outline: readonly OutlineEntry[];
  readonly language: string;
  readonly children: ReactNode;
}

const PANEL_ID = 'outline';

/** At the foot of the screen while an article is read: what is left of it, the matches, the way to its parts. */
export function ReadingBar({ page, words, whole, resumed, outline, language, children }: ReadingBarProps) {
  const percent = useScrolled(
    page,
    (article, scroller) => (whole ? Math.round(seenOf(article, scroller) * 100) : 0),
    0,
  );
  return (
    <div lang="en" dir="ltr" className="reading-bar">
      <progress aria-label="Read so far" className="reading-progress" max={100} value={percent} />
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 py-1.5 text-[0.8125rem]">
        <p className="me-auto text-soft">
          {timeLeft(words, percent / 100)}
          {resumed && <FromTheTop page={page} />}
        </p>
        {children}
        {outline.length > 0 && (
          <>
            <button type="button" className="action" popoverTarget={PANEL_ID}>
              In this article
            </button>
            <div id={PANEL_ID} popover="auto" className="reading-outline">
              <Outline
                entries={outline}
                page={page}
                language={language}
                onChoose={() => document.getElementById(PANEL_ID)?.hidePopover()}
              />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** An article that goes on where it was left says so, until the reader moves. */
function FromTheTop({ page }: { page: RefObject<HTMLElement | null> }) {
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (!page.current) return;
    const resumedAt = scrollerOf(page.current).scrollTop;
    return onScroll(page.current, scroller => {
      if (Math.abs(scroller.scrollTop - resumedAt) > window.innerHeight) setMoved(true);
    });
  }, [page]);
  if (moved) return null;
  const toTheTop = () => {
    setMoved(true);
    if (!page.current) return;
    scrollerOf(page.current).scrollTop = 0;
    page.current.querySelector('h1')?.focus({ preventScroll: true });
  };
  return (
    <>
      <span className="ms-3">You left off here.</span>{' '}
      <button type="button" className="action ms-1 text-ink" onClick={toTheTop}>
        From the top
      </button>
    </>
  );
}

import { type RefObject, useLayoutEffect, useRef } from 'react';
import { goToPart, type OutlineEntry, partReached } from './outline';
import { useScrolled } from './use-scrolled';

interface OutlineProps {
  readonly entries: readonly OutlineEntry[];
  readonly page: RefObject<HTMLElement | null>;
  readonly language: string;
  readonly onChoose?: () => void;
}

/** The crossheads of the article, the one being read marked; each leads to its part. */
export function Outline({ entries, page, language, onChoose }: OutlineProps) {
  const reached = useScrolled(page, (article, scroller) => partReached(entries, article, scroller), null);
  const parts = useCurrentInSight(reached);
  const choose = (block: number) => {
    onChoose?.();
    if (page.current) goToPart(page.current, block);
  };
  return (
    <nav aria-labelledby="outline-heading" className="text-[0.8125rem] leading-snug">
      <h2 id="outline-heading" className="border-b border-rule pb-2 font-semibold">
        In this article
      </h2>
      <ol ref={parts} className="outline-parts mt-2" lang={language}>
        {entries.map(({ block, text }) => (
          <li key={block}>
            <button
              type="button"
              dir="auto"
              aria-current={block === reached ? 'location' : undefined}
              className="w-full -outline-offset-2 border-s-[1.5px] border-transparent py-1.5 ps-3 text-start text-soft [overflow-wrap:anywhere] hover:text-accent aria-[current]:border-accent aria-[current]:text-accent forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[CanvasText] forced-colors:aria-[current]:font-semibold"
              onClick={() => choose(block)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where there are more parts than there is room for, their list goes along with the reading, in a panel once it is opened. */
function useCurrentInSight(reached: number | null) {
  const parts = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the part that is reached is found by its mark
  useLayoutEffect(() => {
    const list = parts.current;
    const current = list?.querySelector<HTMLElement>('[aria-current]');
    if (!list || !current) return;
    const follow = () => {
      const top = current.offsetTop - list.scrollTop;
      if (top < 0 || top + current.offsetHeight > list.clientHeight)
        list.scrollTop = current.offsetTop - list.clientHeight / 3;
    };
    follow();
    const panel = list.closest('[popover]');
    panel?.addEventListener('toggle', follow);
    return () => panel?.removeEventListener('toggle', follow);
  }, [reached]);
  return parts;
}

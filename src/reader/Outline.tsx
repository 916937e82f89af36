import type { RefObject } from 'react';
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
  const choose = (block: number) => {
    onChoose?.();
    if (page.current) goToPart(page.current, block);
  };
  return (
    <nav aria-labelledby="outline-heading" className="text-[0.8125rem] leading-snug">
      <h2 id="outline-heading" className="border-b border-rule pb-2 font-semibold">
        In this article
      </h2>
      <ol className="mt-2" lang={language}>
        {entries.map(({ block, text }) => (
          <li key={block}>
            <button
              type="button"
              dir="auto"
              aria-current={block === reached ? 'location' : undefined}
              className="w-full border-s-[1.5px] border-transparent py-1.5 ps-3 text-start text-soft [overflow-wrap:anywhere] hover:text-accent aria-[current]:border-accent aria-[current]:text-accent forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[CanvasText] forced-colors:aria-[current]:font-semibold"
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

import { BLOCK } from './html-lines';
import type { PageDocument, PageElement } from './page-tree';

/** What the markup of a page tells of its blocks, by their numbers. */
export interface PageBlocks {
  /** Those of menus, notices and comments: their prose is none of a story's. */
  readonly beside: ReadonlySet<number>;
  /** The first time that a block gives by its markup. */
  readonly times: ReadonlyMap<number, string>;
}

const BESIDE = [
  'nav, aside, footer, form, [role="complementary"], [role="navigation"]',
  ...['comment', 'sidebar', 'related'].map(name => `[class*="${name}"], [id*="${name}"]`),
].join(', ');
/** What holds one of these is the page itself, though it may be called "no-sidebar" or "comments-open". */
const PAGE = 'h1, main';

/** @param document its blocks are numbered (`linesOfPage`), and nothing was taken away yet */
export function pageBlocks(document: PageDocument): PageBlocks {
  const beside = [...document.querySelectorAll(BESIDE)].filter(
    element => element.querySelector(PAGE) === null,
  );
  return { beside: blocksIn(beside), times: timesIn(document) };
}

/** The numbers of the blocks that stand in some elements. */
export function blocksIn(elements: Iterable<PageElement>): Set<number> {
  const blocks = new Set<number>();
  for (const element of elements)
    for (const block of [element, ...element.querySelectorAll(`[${BLOCK}]`)])
      blocks.add(Number(block.getAttribute(BLOCK)));
  return blocks;
}

function timesIn(document: PageDocument): Map<number, string> {
  const times = new Map<number, string>();
  for (const time of document.querySelectorAll('time[datetime], [itemprop="datePublished"]')) {
    const block = Number(time.closest(`[${BLOCK}]`)?.getAttribute(BLOCK));
    const said = time.getAttribute('datetime') ?? time.getAttribute('content');
    if (said && !times.has(block)) times.set(block, said);
  }
  return times;
}

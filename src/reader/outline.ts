import type { Article } from '../model/article';
import { quotations } from './quotation';
import { topOf } from './scroller';

/** A crosshead as a way into its part of the article. */
export interface OutlineEntry {
  /** Index into `Article.body`. */
  readonly block: number;
  readonly text: string;
}

/** An article with one crosshead has no parts to choose from. */
const FEWEST = 2;

/** The crossheads of an article in their order; none where they would not help. */
export function outlineOf({ body }: Pick<Article, 'body'>): OutlineEntry[] {
  const quoted = quotations(body);
  const crossheads = body.flatMap(({ kind, text }, block) =>
    kind === 'crosshead' && !quoted.has(block) ? [{ block, text }] : [],
  );
  return crossheads.length >= FEWEST ? crossheads : [];
}

/** A crosshead counts as reached when it has come so far up from the lower edge of what is seen. */
const REACHED = 0.4;

/** The part that is being read: the block of the last crosshead reached, null before the first. */
export function partReached(entries: readonly OutlineEntry[], article: Element, scroller: Element) {
  const line = topOf(scroller) + window.innerHeight * REACHED;
  const reached = entries.findLast(
    ({ block }) => (elementOf(article, block)?.getBoundingClientRect().top ?? Infinity) <= line,
  );
  return reached?.block ?? null;
}

/** Goes to a part: eye, keys and screen reader go on from its crosshead. */
export function goToPart(article: Element, block: number) {
  const crosshead = elementOf(article, block);
  crosshead?.scrollIntoView({ block: 'start' });
  crosshead?.focus({ preventScroll: true });
}

function elementOf(article: Element, block: number): HTMLElement | null {
  return article.querySelector(`[data-block="${block}"]`);
}

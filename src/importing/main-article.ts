import { articleLines } from './article-lines';
import type { HtmlLine } from './html-lines';
import { lengthOf, PROSE } from './line-roles';
import { blocksIn, type PageBlocks } from './page-blocks';
import type { PageMetadata } from './page-metadata';
import type { PageDocument, PageElement } from './page-tree';
import type { KnownLine } from './set-lines';

/** Characters of prose that an article has at least. */
const SHORTEST = 250;
/** Share of a page's prose that its main text must be, for the page to be one article. */
const MAIN_SHARE = 0.6;
/** The same where the page says that it is one: a short one stands among many words on others. */
const MAIN_SHARE_AS_SAID = 0.3;
/**
 * The lines of a page that is one article, each with what it is; null where the page holds several, or none. All
 * lines come out: what is not of the article is `outside`.
 * @param document is taken apart
 */
export async function mainArticle(
  document: PageDocument,
  lines: readonly HtmlLine[],
  { beside, times }: PageBlocks,
  { published, isArticle, record }: PageMetadata,
): Promise<KnownLine[] | null> {
  if (holdsSeveral(document)) return null;
  const found = await readable(document);
  if (!found?.content) return null;
  const main = blocksIn([found.content]);
  const own = lines.filter(({ block }) => main.has(block));
  const others = lines.filter(({ block }) => !main.has(block) && !beside.has(block));
  const share = isArticle ? MAIN_SHARE_AS_SAID : MAIN_SHARE;
  if (lengthOf(own.filter(isProse)) < SHORTEST) return null;
  const told = lengthOf(own.filter(isTold));
  if (told === 0 || told < (told + lengthOf(others.filter(isTold))) * share) return null;
  return articleLines(lines, main, {
    title: found.title ?? '',
    byline: found.byline ?? '',
    published: found.publishedTime ?? published,
    publisher: record.publisher ?? '',
    times,
    elsewhere: null,
  });
}

const isProse = ({ text }: HtmlLine) => text.length >= PROSE;
/** The headlines of other stories are as long as a sentence, but links. */
const isTold = (line: HtmlLine) => isProse(line) && !line.isLink;

/** What Mozilla's Readability takes for the page's article; null where it finds none. */
async function readable(document: PageDocument) {
  const { Readability } = await import('@mozilla/readability');
  const serializer = (node: unknown) => node as PageElement;
  try {
    return new Readability<PageElement>(document as never, { charThreshold: SHORTEST, serializer }).parse();
  } catch {
    // It hands all children of an element to one call, which has room for some hundred thousand.
    return null;
  }
}

/** Whether a page has several articles by its markup: elements of that name with a heading and prose of their own. */
function holdsSeveral(document: PageDocument): boolean {
  const sizes = [...document.querySelectorAll('article')]
    .filter(article => !article.parentElement?.closest('article') && article.querySelector('h1, h2, h3, h4'))
    .map(article =>
      [...article.querySelectorAll('p')].reduce(
        (sum, { textContent }) => sum + (textContent?.length ?? 0),
        0,
      ),
    )
    .filter(size => size >= PROSE);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.length > 1 && Math.max(...sizes) < all * MAIN_SHARE;
}

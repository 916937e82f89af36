import { BLOCK, type HtmlLine } from './html-lines';
import type { PageDocument, PageElement } from './page-tree';
import type { KnownLine } from './set-lines';

/** Characters from which a line is prose and no label. */
const PROSE = 60;
/** Characters of prose that an article has at least. */
const SHORTEST = 250;
/** Share of a page's prose that its main text must be, for the page to be one article. */
const MAIN_SHARE = 0.6;
/** Where menus, notices and comments stand: their prose does not speak against one article. */
const BESIDE =
  'nav, aside, footer, form, [role="complementary"], [role="navigation"], [class*="comment"], [id*="comment"]';

/**
 * The lines of a page that is one article, each with what it is; null where the page holds several, or none. All
 * lines come out: what is not of the article is `outside`.
 * @param document is taken apart
 */
export async function mainArticle(
  document: PageDocument,
  lines: readonly HtmlLine[],
): Promise<KnownLine[] | null> {
  if (holdsSeveral(document)) return null;
  const beside = blocksIn(document.querySelectorAll(BESIDE));
  const found = await readable(document);
  if (!found?.content) return null;
  const main = blocksIn([found.content]);
  const prose = (of: (line: HtmlLine) => boolean) =>
    lines
      .filter(line => line.text.length >= PROSE && of(line))
      .reduce((sum, { text }) => sum + text.length, 0);
  const mainProse = prose(({ block }) => main.has(block));
  const otherProse = prose(({ block }) => !main.has(block) && !beside.has(block));
  if (mainProse < SHORTEST || mainProse < (mainProse + otherProse) * MAIN_SHARE) return null;
  const { title, byline, publishedTime } = found;
  return named(lines, main, { title: title ?? '', byline: byline ?? '', date: publishedTime ?? '' });
}

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

/** The numbers of the blocks that stand in some elements. */
function blocksIn(elements: Iterable<PageElement>): Set<number> {
  const blocks = new Set<number>();
  for (const element of elements)
    for (const block of [element, ...element.querySelectorAll(`[${BLOCK}]`)])
      blocks.add(Number(block.getAttribute(BLOCK)));
  return blocks;
}

interface Metadata {
  readonly title: string;
  readonly byline: string;
  readonly date: string;
}

/** The article's lines by what they are; null without a headline. What only the page's metadata say is a line too: its first ones. */
function named(
  lines: readonly HtmlLine[],
  main: ReadonlySet<number>,
  { title, byline, date }: Metadata,
): KnownLine[] | null {
  const headline = headlineAmong(lines, main, title);
  // Without one all would be set aside; the splitter may find one in the text.
  if (headline < 0 && title.trim() === '') return null;
  const bylineAt = lines.findIndex(({ text }) => byline !== '' && same(text, byline));
  const firstOfMain = lines.findIndex(({ block }) => main.has(block));
  const said: KnownLine[] = [
    ...(headline < 0 ? [{ role: 'headline' as const, text: title }] : []),
    ...(bylineAt < 0 ? [{ role: 'byline' as const, text: byline.replace(/\s+/g, ' ') }] : []),
    { role: 'date' as const, text: date },
  ];
  const placed = lines.map((line, at): KnownLine => {
    if (at === headline) return { role: 'headline', text: line.text };
    if (at === bylineAt) return { role: 'byline', text: line.text };
    const isOwn = main.has(line.block) && at > headline;
    return { role: isOwn ? roleOf(line, lines[headline]?.text ?? title) : 'outside', text: line.text };
  });
  const behind = headline < 0 ? Math.max(0, firstOfMain) : headline + 1;
  return [...placed.slice(0, behind), ...said, ...placed.slice(behind)];
}

/**
 * Where the headline stands: the first-level heading in the main text, else the heading that is the page's title, else
 * the last first-level heading above the text (one further up names the site).
 */
function headlineAmong(lines: readonly HtmlLine[], main: ReadonlySet<number>, title: string): number {
  const own = lines.findIndex(({ tag, block }) => tag === 'h1' && main.has(block));
  if (own >= 0) return own;
  const titled = lines.findIndex(({ tag, text }) => /^h[1-6]$/.test(tag) && same(text, title));
  if (titled >= 0) return titled;
  const first = lines.findIndex(({ block }) => main.has(block));
  return lines.findLastIndex(({ tag }, at) => tag === 'h1' && at <= first);
}

/** Whether two texts are the same, or one is the other with a site's name behind it. */
function same(one: string, other: string): boolean {
  const [a, b] = [one, other].map(text => text.replace(/\s+/g, ' ').trim().toLowerCase()) as [string, string];
  return (
    a !== '' &&
    b !== '' &&
    (a === b || (Math.min(a.length, b.length) > 12 && (a.startsWith(b) || b.startsWith(a))))
  );
}

function roleOf({ tag, text }: HtmlLine, headline: string): KnownLine['role'] {
  if (/^h[1-6]$/.test(tag)) return same(text, headline) ? 'outside' : 'crosshead';
  if (tag === 'li') return 'list-item';
  if (tag === 'blockquote') return 'quotation';
  return tag === 'figcaption' || tag === 'caption' ? 'caption' : 'paragraph';
}

import type { Format, Piece, Sample } from './format';
import type { HtmlLine } from './html-lines';
import { ImportFailure } from './import-failure';
import type { Input } from './input';
import { DEEPEST_PAGE, LARGEST_PAGE, MOST_TAGS } from './limits';
import type { PageDocument } from './page-tree';
import { decoded } from './read-plain-text';
import type { KnownLine } from './set-lines';

/** Tags without which no page is written; some of them make a text a page, or a piece of one. */
const TAGS =
  /<\/?(?:html|head|body|div|p|span|a|h[1-6]|ul|li|br|table|article|section|meta|script|style)\b[^<>]*>/gi;
const FEWEST_TAGS = 6;

/** How a page begins. A comment may end in one place only: a hundred of them that could end anywhere would take for ever. */
const BEGINNING =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

export const HTML_PAGE: Format = {
  name: 'HTML page',
  sniff: ({ text }) =>
    BEGINNING.test(text) || (/^\s*</.test(text) && (text.match(TAGS)?.length ?? 0) >= FEWEST_TAGS),
  read: readPage,
};

async function* readPage(input: Input, { encoding }: Sample): AsyncGenerator<Piece> {
  const html = await wholePage(input, encoding);
  if (countOf(html, '<') > MOST_TAGS) {
    yield { kind: 'problem', message: `It has more than ${MOST_TAGS.toLocaleString('en')} tags; ${WITHOUT}` };
    yield { kind: 'text', text: withoutTags(html) };
    return;
  }
  const pieces = await readTree(html);
  if (pieces) {
    yield* pieces;
    return;
  }
  yield { kind: 'problem', message: `Its elements are nested more than ${DEEPEST_PAGE} deep; ${WITHOUT}` };
  yield { kind: 'text', text: withoutTags(html) };
}

const WITHOUT = 'it was read without its structure.';

function countOf(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count++;
  return count;
}

/** What a page is by its tree; null where the tree is too deep to go through. */
async function readTree(html: string): Promise<Piece[] | null> {
  const { depthOf, linesOfPage, parsePage } = await import('./html-lines');
  if (depthOf(html) > DEEPEST_PAGE) return null;
  try {
    const document = parsePage(html);
    const lines = linesOfPage(document);
    if (lines.length === 0) throw new ImportFailure('empty', 'is a page without text.');
    return await readLines(document, lines);
  } catch (error) {
    // The stack ran over: tags can be written so that their depth is not seen before.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A list of stories, one article, or a text that may hold any. */
async function readLines(document: PageDocument, lines: readonly HtmlLine[]): Promise<Piece[]> {
  const [{ mainArticle }, { metadataOf }, { pageBlocks }, { pageStories }] = await Promise.all([
    import('./main-article'),
    import('./page-metadata'),
    import('./page-blocks'),
    import('./page-stories'),
  ]);
  const metadata = metadataOf(document);
  const blocks = pageBlocks(document);
  const record: Piece = { kind: 'record', record: metadata.record };
  const stories = metadata.isArticle ? null : pageStories(lines, blocks);
  if (stories)
    return [record, ...stories.map(story => articleOf(story, 'a headline that leads to its story'))];
  const article = await mainArticle(document, lines, blocks, metadata);
  return [
    record,
    article ? articleOf(article, 'the main text of a page') : { kind: 'text', text: markdownOf(lines) },
  ];
}

const articleOf = (lines: readonly KnownLine[], why: string): Piece => ({ kind: 'article', lines, why });

async function wholePage(input: Input, encoding: string): Promise<string> {
  let html = '';
  for await (const text of decoded(input, encoding)) {
    html += text;
    if (html.length > LARGEST_PAGE)
      throw new ImportFailure('too-large', `is a page of more than ${LARGEST_PAGE / 1024 ** 2} MB.`);
  }
  return html;
}

/** Lines with headings, lists and quotations marked as Markdown marks them, which our own splitter takes for evidence. */
function markdownOf(lines: readonly HtmlLine[]): string {
  return lines
    .map(({ text, tag }) => {
      const level = /^h([1-6])$/.exec(tag)?.[1];
      if (level) return `\n${'#'.repeat(Number(level))} ${text}\n\n`;
      if (tag === 'blockquote') return `> ${text}\n\n`;
      return tag === 'li' ? `- ${text}\n` : `${text}\n\n`;
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
};

function withoutTags(html: string): string {
  return html
    .replace(/<(head|script|style|noscript|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<(?:br|\/?(?:p|div|li|h[1-6]|tr))\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n\s*\n+/g, '\n\n')
    .trim();
}

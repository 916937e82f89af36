import { parseHTML } from 'linkedom/worker';
import type { PageDocument, PageElement, PageNode } from './page-tree';
import { linesIn, paragraphs } from './paragraphs';

/** A line of a page: what stands between two blocks, by the element it stands in. */
export interface HtmlLine {
  readonly text: string;
  /** Name of the innermost block around it, in lower case: `p`, `h2`, `li`. */
  readonly tag: string;
  /** Number of that block; the element carries it as `data-block`. */
  readonly block: number;
  /** Whether all its words are links to other pages. */
  readonly isLink: boolean;
}

/** The attribute that tells a block from others, also after the page was taken apart. */
export const BLOCK = 'data-block';

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption caption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What holds no text to read: code, pictures, controls. */
const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas audio video map head link meta title select option button input textarea datalist'.split(
    ' ',
  ),
);
/** Blocks that say what a line is, though a plain one stands within them: `<li><p>…`. */
const TELLING = /^(?:h[1-6]|li|figcaption|caption|blockquote)$/;

const [ELEMENT, TEXT] = [1, 3];

/** A page as a tree, under one element that holds all of its text; nothing of it is run or fetched. */
export function parsePage(html: string): PageDocument {
  const page = treeOf(html);
  return hasOneRoot(page) ? page : treeOf(`<body>${html.replace(ROOTS, '<br>')}</body>`);
}

/** Where a page goes on behind its end, or several stand in a file, these would end what is put around them. */
const ROOTS = /<\/?(?:html|body)\b[^<>]*>/gi;

function treeOf(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument;
}

/** Whether nothing but one element stands at the root: a page need not name its body, and then its lines stand there. */
function hasOneRoot({ childNodes, documentElement }: PageDocument): boolean {
  return [...childNodes].every(
    node => node === documentElement || (node.nodeType !== ELEMENT && !isTextOf(node)),
  );
}

function isTextOf({ nodeType, nodeValue }: PageNode): boolean {
  return nodeType === TEXT && nodeValue?.trim() !== '';
}

/** The lines of a page in their order. Each block gets a number, which its element keeps. */
export function linesOfPage(document: PageDocument): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let blocks = 0;
  const titlesAreParagraphs = document.querySelector('h1') === null;
  let text = '';
  let unlinked = '';
  const flush = (block: PageElement | null, tag: string) => {
    const written = block?.localName === 'pre' ? paragraphs(linesIn(text)) : [text];
    const isLink = !/[\p{L}\p{N}]/u.test(unlinked);
    text = '';
    unlinked = '';
    for (const one of written) {
      const line = one.replace(/\s+/g, ' ').trim();
      if (line === '' || !block) continue;
      if (!block.hasAttribute(BLOCK)) block.setAttribute(BLOCK, String(++blocks));
      lines.push({ text: line, tag, block: Number(block.getAttribute(BLOCK)), isLink });
    }
  };
  const walk = (node: PageNode, block: PageElement | null, tag: string, inLink: boolean) => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) {
        text += child.nodeValue ?? '';
        if (!inLink) unlinked += child.nodeValue ?? '';
      }
      if (child.nodeType !== ELEMENT) continue;
      const element = child as PageElement;
      const name = (titlesAreParagraphs && headingByClass(element)) || element.localName;
      if (name === 'br') flush(block, tag);
      if (SKIPPED.has(name) || isHidden(element)) continue;
      if (!BLOCKS.has(name)) {
        walk(element, block, tag, inLink || isLinkAway(element));
        continue;
      }
      flush(block, tag);
      walk(element, element, TELLING.test(tag) && !TELLING.test(name) ? tag : name, inLink);
      flush(element, TELLING.test(tag) && !TELLING.test(name) ? tag : name);
    }
  };
  if (document.documentElement) {
    walk(document, null, 'body', false);
    flush(document.documentElement, 'body');
  }
  return lines;
}

/** Word and Google Docs write titles as paragraphs of a class. */
function headingByClass(element: PageElement): string | undefined {
  if (element.localName !== 'p') return undefined;
  const style = /(?:^|\s)(?:mso)?((?:sub)?title)(?:\s|$)/i.exec(element.getAttribute('class') ?? '')?.[1];
  return style && (style.toLowerCase() === 'title' ? 'h1' : 'h2');
}

/** A link within the page leads to no other: a heading is one to itself. */
function isLinkAway(element: PageElement): boolean {
  return element.localName === 'a' && /^[^#]/.test(element.getAttribute('href') ?? '');
}

function isHidden(element: PageElement): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

/** The text of a piece of HTML, a line a block. */
export function textOfMarkup(html: string): string {
  return linesOfPage(parsePage(`<body>${html}</body>`))
    .map(({ text }) => text)
    .join('\n');
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** How deep a page's elements are nested, counted from its tags alone. */
export function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end, name = '', closed] of html.matchAll(/<(\/?)([a-z][\w:-]*)[^<>]*?(\/?)>/gi)) {
    if (end) depth = Math.max(0, depth - 1);
    else if (!closed && !VOID.test(name)) depth++;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

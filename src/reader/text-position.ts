/** A place in an article as it is set on the page: which block of its body, and which character of that block's text. */
export interface TextPosition {
  readonly block: number;
  /** UTF-16 code units from 0. */
  readonly offset: number;
}

/** The attribute by which a block of the body is found again. */
const BLOCK = 'data-block';

/** The first text below a height of the window; null where that is above the body, or all of it is above. */
export function positionBelow(article: Element, top: number): TextPosition | null {
  const blocks = [...article.querySelectorAll(`[${BLOCK}]`)];
  const block = blocks.find(one => one.getBoundingClientRect().bottom > top);
  if (!block) return null;
  const begins = block.getBoundingClientRect().top >= top;
  if (begins && block === blocks[0]) return null;
  return {
    block: Number(block.getAttribute(BLOCK)),
    offset: begins ? 0 : firstCharacterBelow(block, top),
  };
}

/** Where in the window a place of the text is; null where the article has no such block. */
export function heightOf(article: Element, { block, offset }: TextPosition): number | null {
  const element = article.querySelector(`[${BLOCK}="${block}"]`);
  if (!element) return null;
  const { top } = element.getBoundingClientRect();
  return offset === 0 ? top : (rectOf(textsIn(element), offset)?.top ?? top);
}

/** Lines only ever go down, so the first character below a height is found by halving. */
function firstCharacterBelow(block: Element, top: number): number {
  const texts = textsIn(block);
  let from = 0;
  let to = texts.reduce((sum, { length }) => sum + length, 0);
  while (from < to) {
    const middle = (from + to) >> 1;
    const rect = rectOf(texts, middle);
    if (rect && rect.bottom > top) to = middle;
    else from = middle + 1;
  }
  return from;
}

function textsIn(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** The box of one character; null behind the end. */
function rectOf(texts: readonly Text[], offset: number): DOMRect | null {
  let before = 0;
  for (const text of texts) {
    if (offset < before + text.length) {
      const range = document.createRange();
      range.setStart(text, offset - before);
      range.setEnd(text, offset - before + 1);
      return range.getBoundingClientRect();
    }
    before += text.length;
  }
  return null;
}

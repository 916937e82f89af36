const BLOCKS = '(?:p|br|div|h[1-6]|ul|ol|li|blockquote|table|section|article)';
const INLINE = '(?:a|b|i|u|em|strong|span|sup|sub|small|mark)';
const BLOCK_TAG = `<\\/?${BLOCKS}\\s*\\/?>`;

/**
 * What a field of HTML has, and one that only tells of it has not ("begins with a <p> and ends with </p>"): tags right beside a word,
 * elements around words, values in a tag, many tags of blocks.
 */
const MARKUP = new RegExp(
  [
    `[\\p{L}\\p{N}.!?…]${BLOCK_TAG}`,
    `${BLOCK_TAG}[\\p{L}\\p{N}]`,
    `<(${INLINE})>(?=\\S)[^<>]+(?<=\\S)<\\/\\1>`,
    `<(?:${BLOCKS}|${INLINE}|img|figure)\\s[^<>=]*=[^<>]*>`,
    `(?:${BLOCK_TAG}[^<>]*){3}`,
  ].join('|'),
  'iu',
);
const OF_BLOCKS = new RegExp(`<\\/?${BLOCKS}\\b`, 'i');
/** Characters that are written as in HTML. */
const ENTITY = /&(?:#x?[\da-f]+|[a-z][a-z\d]{1,30});/i;

/** The text of a field of a data file, which may be HTML, a line a block. */
export async function plainOfMarkup(text: string): Promise<string> {
  const isMarkup = text.includes('<') && MARKUP.test(text);
  if (!isMarkup && !(text.includes('&') && ENTITY.test(text))) return text;
  const { textOfMarkup } = await import('./html-lines');
  // Paragraphs may be told by tags or, as WordPress keeps them, by blank lines.
  const breaks = isMarkup && OF_BLOCKS.test(text) ? /\r?\n\s*\n/g : /\r\n?|\n/g;
  const plain = textOfMarkup((isMarkup ? text : text.replaceAll('<', '&lt;')).replace(breaks, '<br>'));
  // Markup that was escaped as a whole, as feeds and tables made of feeds have it.
  return !isMarkup && MARKUP.test(plain) ? plainOfMarkup(plain) : plain;
}

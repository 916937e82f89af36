import type { BodyBlock } from '../model/article';
import { markLength } from '../model/block-mark';
import { sourceOf, type TakenArticle, type TakenFormat } from './taken-article';

/** Characters that Markdown gives a meaning within a line, and those it does at a line's beginning. */
const WITHIN = /[\\`*_[\]<>]|&(?=#?\w+;)/g;
const AT_START = /^(\s*)([#+\-=|~]|\d+(?=[.)]))/;

/**
 * CommonMark: headline, crossheads and lists as such; nothing of an article's own characters becomes markup. Read here again, it
 * gives the same articles.
 */
export const MARKDOWN: TakenFormat = {
  extension: 'md',
  type: 'text/markdown',
  before: '',
  between: '\n---\n\n',
  write(taken: TakenArticle): string {
    const { headline, deck, byline, date, body } = taken.article;
    const { date: ofSource, publisher } = taken.record;
    const facts = [byline?.text, date?.iso ?? ofSource, publisher && `published by ${publisher}`]
      .flatMap(fact => (fact ? escaped(fact) : []))
      .join(' · ');
    const parts = [
      `# ${escaped(headline.text)}`,
      deck && `*${escaped(deck.text)}*`,
      facts && `_${facts}_`,
      ...linesOf(body, deck !== null || facts !== ''),
      `*Source: ${escaped(sourceOf(taken))}*`,
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
  },
};

/**
 * The lines of a body. Markdown has one bullet for all; what stood before an item or a quotation itself is noted once where it begins,
 * in a form that no reader of Markdown shows, so that the article comes back as it was. So is that a note is no deck.
 */
function linesOf(body: readonly BodyBlock[], hasHead: boolean): string[] {
  const marks: Record<string, string> = { 'list-item': '', quotation: '' };
  return body.flatMap((block, at) => {
    const { kind } = block;
    const mark = markOf(block);
    const isNew = (marks[kind] ?? mark) !== mark;
    if (isNew) marks[kind] = mark;
    const isLikeDeck = at === 0 && !hasHead && (kind === 'caption' || kind === 'credit');
    return isNew || isLikeDeck ? [`[${kind}]: # "${mark}"`, written(block)] : [written(block)];
  });
}

/** What stands before an item or a quotation; where that is all of it, it is the text. */
function markOf(block: BodyBlock): string {
  const length = markLength(block);
  return length < block.text.length ? block.text.slice(0, length) : '';
}

function written(block: BodyBlock): string {
  const text = escaped(block.text.slice(markOf(block).length));
  switch (block.kind) {
    case 'crosshead':
      return `## ${text}`;
    case 'list-item':
      return `- ${text}`;
    case 'quotation':
      return `> ${text}`;
    case 'paragraph':
      return text;
    default:
      return `*${text}*`;
  }
}

/** A line whose characters mean nothing but themselves. */
export function escaped(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(WITHIN, '\\$&')
    .replace(AT_START, (_whole, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

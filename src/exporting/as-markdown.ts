import type { BodyBlock } from '../model/article';
import { markLength } from '../model/block-mark';
import { factsOf, sourceOf, type TakenArticle, type TakenFormat } from './taken-article';

/** Characters that Markdown gives a meaning within a line, and those it does at a line's beginning. */
const WITHIN = /[\\`*_[\]<>]/g;
const AT_START = /^(\s*)([#+\-=|~]|\d+(?=[.)]))/;

/** CommonMark: headline, crossheads and lists as such; nothing of an article's own characters becomes markup. */
export const MARKDOWN: TakenFormat = {
  extension: 'md',
  type: 'text/markdown',
  before: '',
  between: '\n---\n\n',
  write(taken: TakenArticle): string {
    const { headline, deck, body } = taken.article;
    const facts = factsOf(taken).map(escaped).join(' · ');
    const parts = [
      `# ${escaped(headline.text)}`,
      deck && `*${escaped(deck.text)}*`,
      facts,
      ...body.map(written),
      `*Source: ${escaped(sourceOf(taken))}*`,
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
  },
};

function written(block: BodyBlock): string {
  const text = escaped(block.text.slice(markLength(block)));
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
      /\d/.test(mark) ? `${space}${mark}\u200B` : `${space}\\${mark}`,
    );
}

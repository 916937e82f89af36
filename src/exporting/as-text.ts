import { factsOf, sourceOf, type TakenArticle, type TakenFormat } from './taken-article';

/** Plain text: a paragraph a line, a line of its own between two articles. */
export const PLAIN_TEXT: TakenFormat = {
  extension: 'txt',
  type: 'text/plain',
  before: '',
  between: `\n${'-'.repeat(40)}\n\n`,
  write(taken: TakenArticle): string {
    const { headline, deck, body } = taken.article;
    const facts = factsOf(taken).join(' · ');
    const parts = [
      headline.text,
      deck?.text,
      facts,
      ...body.map(({ text }) => text),
      `Source: ${sourceOf(taken)}`,
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
  },
};

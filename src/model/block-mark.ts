import type { BodyBlock } from './article';

/** What stands for a bullet or a quotation in plain text; a number is read with its item. */
const MARKS = { 'list-item': /^(?:[-*+•◦▪■●–—·►▶➤✓→]|\*{2}(?=\s))\s+/u, quotation: /^(?:>\s*)+/ } as const;

/** How many characters of a block are its bullet or its mark of quotation, which screen, paper and files set in their own way. */
export function markLength({ kind, text }: BodyBlock): number {
  if (kind !== 'list-item' && kind !== 'quotation') return 0;
  return MARKS[kind].exec(text)?.[0].length ?? 0;
}

/** "3. Boil the water": an item that has its number needs no bullet. */
export function isNumbered({ text }: BodyBlock): boolean {
  return /^(?:#|no\.?\s*)?\(?\d{1,3}(?:[.):](?!\d)|\s[-–—])/iu.test(text);
}

import type { BodyBlock } from '../model/article';

/** Neighbouring blocks of a body that make one list or one quotation, or one block that stands alone. */
export interface BlockGroup {
  readonly kind: 'list' | 'quotation' | 'alone';
  /** Indexes into `Article.body`. */
  readonly indexes: readonly number[];
}

/** Puts list items that follow each other into one list, and quoted paragraphs into one quotation. */
export function groupBlocks(body: readonly BodyBlock[]): BlockGroup[] {
  const groups: { kind: BlockGroup['kind']; indexes: number[] }[] = [];
  for (const [index, block] of body.entries()) {
    const kind = groupKind(block);
    const last = groups.at(-1);
    if (kind !== 'alone' && last?.kind === kind) last.indexes.push(index);
    else groups.push({ kind, indexes: [index] });
  }
  return groups;
}

function groupKind({ kind }: BodyBlock): BlockGroup['kind'] {
  if (kind === 'list-item') return 'list';
  return kind === 'quotation' ? 'quotation' : 'alone';
}

/** What stands for a bullet or a quotation in plain text; a number is read with its item. */
const MARKS = { 'list-item': /^(?:[-*+•◦▪■●–—·►▶➤✓→]|\*{2}(?=\s))\s+/u, quotation: /^(?:>\s*)+/ } as const;

/** How many characters of a block are its bullet or its mark of quotation, which the page sets in its own way. */
export function markLength({ kind, text }: BodyBlock): number {
  if (kind !== 'list-item' && kind !== 'quotation') return 0;
  return MARKS[kind].exec(text)?.[0].length ?? 0;
}

/** "3. Boil the water": an item that has its number needs no bullet. */
export function isNumbered({ text }: BodyBlock): boolean {
  return /^(?:#|no\.?\s*)?\(?\d{1,3}(?:[.):](?!\d)|\s[-–—])/iu.test(text);
}

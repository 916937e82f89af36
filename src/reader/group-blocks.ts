import type { BodyBlock } from '../model/article';
import { type QuotationReason, quotations } from './quotation';

/** Neighbouring blocks of a body that make one list or one quotation, or one block that stands alone. */
export interface BlockGroup {
  readonly kind: 'list' | 'quotation' | 'alone';
  /** Indexes into `Article.body`. */
  readonly indexes: readonly number[];
  /** Why it is set as a quotation; null for the rest. */
  readonly reason: QuotationReason | null;
}

/** Puts list items that follow each other into one list, and quoted paragraphs and who spoke into one quotation. */
export function groupBlocks(body: readonly BodyBlock[]): BlockGroup[] {
  const quoted = quotations(body);
  const groups: (Omit<BlockGroup, 'indexes'> & { indexes: number[] })[] = [];
  for (const [index, block] of body.entries()) {
    const reason = quoted.get(index) ?? null;
    const kind = block.kind === 'list-item' ? 'list' : reason ? 'quotation' : 'alone';
    const last = groups.at(-1);
    // One that is wholly a quotation is one of its own: the next begins with a mark again.
    const goesOn =
      kind === 'list' || reason === 'speaker' || (reason === 'marked' && last?.reason === 'marked');
    if (goesOn && last?.kind === kind) last.indexes.push(index);
    else groups.push({ kind, indexes: [index], reason });
  }
  return groups;
}

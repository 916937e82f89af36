import type { BodyBlock } from '../model/article';

/** Neighbouring blocks of a body that make one list, or one block that stands alone. */
export interface BlockGroup {
  readonly list: boolean;
  /** Indexes into `Article.body`. */
  readonly indexes: readonly number[];
}

/** Puts list items that follow each other into one list. */
export function groupLists(body: readonly BodyBlock[]): BlockGroup[] {
  const groups: { list: boolean; indexes: number[] }[] = [];
  for (const [index, block] of body.entries()) {
    const list = block.kind === 'list-item';
    const last = groups.at(-1);
    if (list && last?.list) last.indexes.push(index);
    else groups.push({ list, indexes: [index] });
  }
  return groups;
}

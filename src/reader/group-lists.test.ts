import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyBlock } from '../model/article';
import { groupLists } from './group-lists';

const SPAN = { source: 'a.txt', firstLine: 1, lastLine: 1, start: 0, end: 0 };
const block = (kind: BodyBlock['kind']): BodyBlock => ({ kind, text: kind, span: SPAN });
const body = fc
  .array(fc.constantFrom<BodyBlock['kind']>('paragraph', 'crosshead', 'credit', 'list-item', 'caption'))
  .map(kinds => kinds.map(block));

describe('Grouping a body', () => {
  it('puts list items that follow each other into one list and leaves the rest alone', () => {
    const kinds = ['paragraph', 'list-item', 'list-item', 'crosshead', 'list-item', 'paragraph'] as const;
    expect(groupLists(kinds.map(block))).toEqual([
      { list: false, indexes: [0] },
      { list: true, indexes: [1, 2] },
      { list: false, indexes: [3] },
      { list: true, indexes: [4] },
      { list: false, indexes: [5] },
    ]);
  });

  it('keeps every block once, in its order', () => {
    fc.assert(
      fc.property(body, blocks => {
        expect(groupLists(blocks).flatMap(({ indexes }) => indexes)).toEqual([...blocks.keys()]);
      }),
    );
  });

  it('puts list items and nothing else into lists, and never two lists side by side', () => {
    fc.assert(
      fc.property(body, blocks => {
        const groups = groupLists(blocks);
        for (const [at, { list, indexes }] of groups.entries()) {
          for (const index of indexes) expect(blocks[index]?.kind === 'list-item').toBe(list);
          if (list) expect(groups[at + 1]?.list ?? false).toBe(false);
          else expect(indexes).toHaveLength(1);
        }
      }),
    );
  });
});

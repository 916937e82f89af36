import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyBlock } from '../model/article';
import { groupBlocks } from './group-blocks';

const SPAN = { source: 'a.txt', firstLine: 1, lastLine: 1, start: 0, end: 0 };
const block = (kind: BodyBlock['kind']): BodyBlock => ({ kind, text: kind, span: SPAN });
const body = fc
  .array(
    fc.constantFrom<BodyBlock['kind']>(
      'paragraph',
      'quotation',
      'crosshead',
      'credit',
      'list-item',
      'caption',
    ),
  )
  .map(kinds => kinds.map(block));

describe('Grouping a body', () => {
  it('puts list items that follow each other into one list and leaves the rest alone', () => {
    const kinds = ['paragraph', 'list-item', 'list-item', 'crosshead', 'list-item', 'paragraph'] as const;
    expect(groupBlocks(kinds.map(block))).toEqual([
      { kind: 'alone', indexes: [0], reason: null },
      { kind: 'list', indexes: [1, 2], reason: null },
      { kind: 'alone', indexes: [3], reason: null },
      { kind: 'list', indexes: [4], reason: null },
      { kind: 'alone', indexes: [5], reason: null },
    ]);
  });

  it('keeps every block once, in its order', () => {
    fc.assert(
      fc.property(body, blocks => {
        expect(groupBlocks(blocks).flatMap(({ indexes }) => indexes)).toEqual([...blocks.keys()]);
      }),
    );
  });

  it('puts list items and nothing else into lists, and never two lists side by side', () => {
    fc.assert(
      fc.property(body, blocks => {
        const groups = groupBlocks(blocks);
        for (const [at, { kind, indexes }] of groups.entries()) {
          for (const index of indexes) {
            expect(blocks[index]?.kind === 'list-item').toBe(kind === 'list');
            expect(blocks[index]?.kind === 'quotation').toBe(kind === 'quotation');
          }
          if (kind === 'alone') expect(indexes).toHaveLength(1);
          else expect(groups[at + 1]?.kind).not.toBe(kind);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, GROUPINGS } from '../../model/criteria';
import { indexed } from './fixtures/indexed';
import { bundledSources } from './fixtures/texts';
import { groupRows } from './group-rows';

const { catalogue, find } = await indexed(bundledSources());
const rows = Uint32Array.from(catalogue.entries.keys()).reverse();

describe('Grouping', () => {
  it('by nothing leaves the rows as they are', () => {
    expect(groupRows(rows, 'nothing', catalogue)).toEqual({ rows, groups: [] });
  });

  it('loses no row, and puts each into one group', () => {
    fc.assert(
      fc.property(fc.subarray([...rows]), fc.constantFrom(...GROUPINGS), (some, by) => {
        const grouped = groupRows(Uint32Array.from(some), by, catalogue);
        expect([...grouped.rows].sort((a, b) => a - b)).toEqual([...some].sort((a, b) => a - b));
        if (by === 'nothing') return;
        expect(grouped.groups.reduce((sum, { count }) => sum + count, 0)).toBe(some.length);
        for (const [at, { start }] of grouped.groups.entries()) {
          const before = grouped.groups[at - 1];
          expect(start).toBe(before ? before.start + before.count : 0);
        }
      }),
    );
  });

  it('puts articles of the same topic side by side in the order given, the largest group first', () => {
    const { rows: grouped, groups } = groupRows(rows, 'topic', catalogue);
    const topicOf = (row: number) => catalogue.at(row)?.head.tags.topics[0]?.topic ?? null;
    for (const { value, start, count } of groups) {
      const members = [...grouped.subarray(start, start + count)];
      expect(members.map(topicOf)).toEqual(members.map(() => value));
      expect(members).toEqual([...rows].filter(row => members.includes(row)));
    }
    const counts = groups.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('comes with the hits, and counts those alone', () => {
    const { total, groups } = find({ ...EVERYTHING, q: 'korea', group: 'source' });
    expect(groups.map(({ value }) => value)).toHaveLength(2);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });
});

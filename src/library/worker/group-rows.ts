import type { GroupBy } from '../../model/criteria';
import type { RowGroup } from '../list-protocol';
import type { Catalogue, Entry } from './catalogue';
import { firstPlace } from './facet-values';

/** What an article is grouped under; null where it has nothing of the kind, which comes last. */
const VALUES: Readonly<Record<Exclude<GroupBy, 'nothing'>, (entry: Entry) => string | null>> = {
  source: ({ source }) => source.record.id,
  place: ({ article }) => firstPlace(article.tags),
  topic: ({ article }) => article.tags.topics[0]?.topic ?? null,
};

/**
 * Rows with those of a group beside each other, the largest group first, each in the order given; an article is in
 * the group of its first place or topic.
 * @param by `nothing` leaves the rows as they are, without groups
 */
export function groupRows(
  rows: Uint32Array,
  by: GroupBy,
  catalogue: Pick<Catalogue, 'at'>,
): { readonly rows: Uint32Array; readonly groups: readonly RowGroup[] } {
  if (by === 'nothing') return { rows, groups: [] };
  const byValue = new Map<string | null, number[]>();
  for (const row of rows) {
    const entry = catalogue.at(row);
    const value = entry ? VALUES[by](entry) : null;
    const group = byValue.get(value);
    if (group) group.push(row);
    else byValue.set(value, [row]);
  }
  const sorted = [...byValue].sort(
    ([a, one], [b, other]) => Number(a === null) - Number(b === null) || other.length - one.length,
  );
  let start = 0;
  const groups = sorted.map(([value, { length: count }]) => {
    const group = { by, value, start, count };
    start += count;
    return group;
  });
  return { rows: Uint32Array.from(sorted.flatMap(([, group]) => group)), groups };
}

import type { GroupBy } from '../../model/criteria';
import { TOPICS } from '../../model/topic';
import type { RowGroup } from '../list-protocol';
import type { Catalogue } from './catalogue';
import type { FacetName } from './facet-values';

/** The facet whose first value an article is grouped under; one that has none comes last. */
const FACETS: Readonly<Record<Exclude<GroupBy, 'nothing'>, FacetName>> = {
  source: 'source',
  place: 'region',
  topic: 'topic',
};

const CODE_OF_SLUG: ReadonlyMap<string | null, string> = new Map(
  TOPICS.map(({ code, slug }) => [slug, code]),
);

/**
 * Rows with those of a group beside each other, the largest group first, each in the order given; an article is in
 * the group of its first place or topic.
 * @param by `nothing` leaves the rows as they are, without groups
 */
export function groupRows(
  rows: Uint32Array,
  by: GroupBy,
  catalogue: Pick<Catalogue, 'firstValue'>,
): { readonly rows: Uint32Array; readonly groups: readonly RowGroup[] } {
  if (by === 'nothing') return { rows, groups: [] };
  const byValue = new Map<string | null, number[]>();
  for (const row of rows) {
    const value = catalogue.firstValue(FACETS[by], row);
    const group = byValue.get(value);
    if (group) group.push(row);
    else byValue.set(value, [row]);
  }
  const sorted = [...byValue].sort(
    ([a, one], [b, other]) => Number(a === null) - Number(b === null) || other.length - one.length,
  );
  let start = 0;
  const groups = sorted.map(([value, { length: count }]) => {
    const group = { by, value: CODE_OF_SLUG.get(value) ?? value, start, count };
    start += count;
    return group;
  });
  return { rows: Uint32Array.from(sorted.flatMap(([, group]) => group)), groups };
}

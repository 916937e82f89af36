import type { RowGroup } from '../library/list-protocol';
import { useLibrary } from '../library/queries';
import { regionName } from '../model/region';
import { type TopicCode, topicShortName } from '../model/topic';
import { formatCount } from '../ui/format-count';

/** What stands over the first article of a group: its name, and how many articles it has. */
export function GroupLabel({ group }: { group: RowGroup }) {
  return (
    <p className="row-group -mx-5 -mt-4 mb-4 flex justify-between border-b border-rule bg-tint px-5 py-1.5 text-[0.8125rem] font-semibold wide:-mx-6 wide:px-6">
      <span>{useGroupName()(group)}</span> <span className="text-soft">{formatCount(group.count)}</span>
    </p>
  );
}

/** What tells the name of a group. */
export function useGroupName(): (group: RowGroup) => string {
  const sources = useLibrary().data?.sources ?? [];
  return ({ by, value }) => {
    if (value === null) return by === 'place' ? 'No place' : 'No topic';
    if (by === 'place') return regionName(value);
    if (by === 'topic') return topicShortName(value as TopicCode);
    return sources.find(({ record }) => record.id === value)?.record.title ?? value;
  };
}

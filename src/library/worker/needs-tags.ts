import { type Criteria, isInUse } from '../../model/criteria';
import { parseQuery } from '../../search/parse-query';

/** Whether an article's places or topics decide if it fits, or where it stands. */
export function needsTags({
  q,
  region,
  topic,
  group,
}: Pick<Criteria, 'q' | 'region' | 'topic' | 'group'>): boolean {
  return (
    group === 'place' ||
    group === 'topic' ||
    isInUse(region) ||
    isInUse(topic) ||
    parseQuery(q).clauses.some(
      clause => clause.kind === 'filter' && (clause.name === 'in' || clause.name === 'about'),
    )
  );
}

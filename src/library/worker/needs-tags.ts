import { type Criteria, isInUse } from '../../model/criteria';
import { parseQuery } from '../../search/parse-query';

/** Whether an article's places or topics decide if it fits. */
export function needsTags({ q, region, topic }: Pick<Criteria, 'q' | 'region' | 'topic'>): boolean {
  return (
    isInUse(region) ||
    isInUse(topic) ||
    parseQuery(q).clauses.some(
      clause => clause.kind === 'filter' && (clause.name === 'in' || clause.name === 'about'),
    )
  );
}

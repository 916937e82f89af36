import { hashKey } from '@tanstack/react-query';
import type { Found, RowGroup } from '../library/list-protocol';
import type { Criteria } from '../model/criteria';

/** What the list is made from: the hits, and what was searched for. */
export type FoundRows = Pick<Found, 'total' | 'rows' | 'first' | 'groups' | 'landmarks' | 'tags'> & {
  readonly criteria: Criteria;
};

/** Whether the rows answer a search. */
export function isSearched({ criteria }: FoundRows): boolean {
  return criteria.q.trim() !== '';
}

/** The group that begins with the article at an index, if one does. */
export function groupAt({ groups }: FoundRows, index: number): RowGroup | undefined {
  return groups.find(({ start }) => start === index);
}

/**
 * A name for what is searched for. What was seen last, which a visit begins with, and the address give the same
 * criteria in another order of their keys.
 */
export function searchOf(criteria: Criteria): string {
  return hashKey([criteria]);
}

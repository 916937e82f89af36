import type { Found } from '../library/protocol';
import type { Criteria } from '../model/criteria';

/** What the list is made from: the hits, and what was searched for. */
export type FoundRows = Pick<Found, 'total' | 'rows' | 'first' | 'tags'> & { readonly criteria: Criteria };

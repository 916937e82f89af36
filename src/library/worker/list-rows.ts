import type { Criteria } from '../../model/criteria';
import { type ArticleSummary, FIRST_ROWS, type Found, type SearchWords } from '../list-protocol';
import type { LibraryState } from '../state-protocol';
import type { Catalogue } from './catalogue';
import { summarise } from './summarise';

/** What the list shows of some rows; those that are gone are passed over. */
export function summariesOf(catalogue: Catalogue, rows: Uint32Array, words: SearchWords): ArticleSummary[] {
  const terms = catalogue.terms(words);
  return [...rows].flatMap(row => {
    const entry = catalogue.at(row);
    return entry ? [summarise(entry, terms)] : [];
  });
}

/** What fits the criteria, with what the list shows of the first rows. */
export function foundIn(
  catalogue: Catalogue,
  criteria: Criteria,
  tags: LibraryState['tags'] = 'there',
): Found {
  const hits = catalogue.find(criteria);
  return { ...hits, tags, first: summariesOf(catalogue, hits.rows.subarray(0, FIRST_ROWS), criteria) };
}

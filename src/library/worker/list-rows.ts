import type { Criteria } from '../../model/criteria';
import type { MatchedTerm } from '../../search/matched-term';
import { type ArticleSummary, FIRST_ROWS, type Found } from '../list-protocol';
import type { LibraryState } from '../state-protocol';
import type { Catalogue, Matching } from './catalogue';
import { type Shown, shownOf, summarise } from './summarise';

/** What the list shows of some rows; those that are gone are passed over. @param terms what was searched for */
export async function summariesOf(
  catalogue: Catalogue,
  rows: Uint32Array,
  terms: readonly MatchedTerm[],
): Promise<ArticleSummary[]> {
  const entries = Array.from(rows, row => catalogue.at(row) ?? []).flat();
  return summariesOfShown(await shownOf(entries), terms);
}

/** What is shown of some articles; the matches are looked for where something was. */
export async function summariesOfShown(
  shown: readonly Shown[],
  terms: readonly MatchedTerm[],
): Promise<ArticleSummary[]> {
  if (terms.length === 0) return shown.map(summarise);
  const { summariseFound } = await import('./summarise-found');
  return shown.map(one => summariseFound(one, terms));
}

/** What fits the criteria, with what the list shows of the first rows. @param matching what fits their words */
export async function foundIn(
  catalogue: Catalogue,
  criteria: Criteria,
  matching: Matching,
  tags: LibraryState['tags'] = 'there',
): Promise<Found> {
  const hits = catalogue.find(criteria, matching);
  const first = await summariesOf(catalogue, hits.rows.subarray(0, FIRST_ROWS), matching.terms);
  return { ...hits, tags, first };
}

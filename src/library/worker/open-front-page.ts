import type { Criteria } from '../../model/criteria';
import { readingMinutes } from '../../model/reading-time';
import type { FrontPage, FrontReason, FrontStory } from '../front-protocol';
import type { LibraryState } from '../state-protocol';
import type { Catalogue, Entry } from './catalogue';
import { firstPlace } from './facet-values';
import { type Candidate, type Placed, planFrontPage } from './front-page';
import { sortRows } from './sort-rows';
import { openingOf, summarise } from './summarise';
import type { EarlierVisit } from './visits';

/** So many are considered, beside what is new: more would hardly change the page, and the list has them all. */
const CONSIDERED = 300;

/**
 * The front page of what fits the criteria: newest first, unless the reader searches or has the list in an order.
 * @param before what the reader had seen by the visit before this one
 */
export function openFrontPage(
  catalogue: Catalogue,
  criteria: Criteria,
  tags: LibraryState['tags'] = 'there',
  before: EarlierVisit | null = null,
): FrontPage {
  const { rows } = catalogue.find({ ...criteria, group: 'nothing' });
  const { inOrder, why } = inOrderOfImportance(catalogue, criteria, rows);
  const entriesOf = (some: Uint32Array) => Array.from(some, row => catalogue.at(row) ?? []).flat();
  const terms = catalogue.terms(criteria);
  const story = ({ row, why }: Placed): FrontStory[] => {
    const entry = catalogue.at(row);
    return entry ? [{ ...summarise(entry, terms), opening: openingOf(entry.article), why }] : [];
  };
  const words = rows.reduce((sum, row) => sum + catalogue.ledger.words(row), 0);
  const isNew = ({ article }: Entry) => before !== null && !before.known.has(article.id);
  const considered = entriesOf(inOrder.subarray(0, CONSIDERED));
  const fresh = before === null ? [] : entriesOf(inOrder.subarray(CONSIDERED)).filter(isNew);
  const candidates = [...considered, ...fresh.slice(0, CONSIDERED)].map(entry =>
    candidate(entry, isNew(entry)),
  );
  const plan = planFrontPage(candidates, why);
  return {
    articles: rows.length,
    sources: new Set(Array.from(rows, row => catalogue.at(row)?.source)).size,
    words,
    minutes: readingMinutes(words),
    // The lead is the same with places and topics; what stands where below it they decide.
    sections: (tags === 'coming' ? plan.slice(0, 1) : plan).map(section => ({
      ...section,
      stories: section.stories.flatMap(story),
    })),
    tags,
  };
}

function inOrderOfImportance(
  catalogue: Catalogue,
  { q, sort }: Criteria,
  rows: Uint32Array,
): { inOrder: Uint32Array; why: FrontReason } {
  if (sort !== 'relevance') return { inOrder: rows, why: { rule: 'first' } };
  if (q.trim() !== '') return { inOrder: rows, why: { rule: 'best-match' } };
  return { inOrder: sortRows(rows, 'newest', catalogue.ledger), why: { rule: 'newest' } };
}

function candidate({ row, article, source }: Entry, isNew: boolean): Candidate {
  const story = article.sameAs ?? article.id;
  return {
    row,
    country: firstPlace(article.tags),
    topic: article.tags.topics[0]?.topic ?? null,
    words: article.words,
    isNew,
    // An id that two sources share is the same text.
    story: article.sameAs === null ? story : `${source.record.id} ${story}`,
  };
}

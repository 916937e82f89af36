import type { Criteria } from '../../model/criteria';
import { readingMinutes } from '../../model/reading-time';
import type { MatchedTerm } from '../../search/matched-term';
import type { FrontPage, FrontReason, FrontStory } from '../front-protocol';
import type { LibraryState } from '../state-protocol';
import { ALL, type Catalogue, type Matching } from './catalogue';
import type { Entry } from './entry';
import { firstPlace } from './facet-values';
import { type Candidate, type PlannedSection, planFrontPage } from './front-page';
import { summariesOfShown } from './list-rows';
import { sortRows } from './sort-rows';
import { openingOf, shownOf } from './summarise';
import type { EarlierVisit } from './visits';

/** So many are considered, beside what is new: more would hardly change the page, and the list has them all. */
const CONSIDERED = 300;

/**
 * The front page of what fits the criteria: newest first, unless the reader searches or has the list in an order.
 * @param matching what fits the words of the criteria
 * @param before what the reader had seen by the visit before this one
 */
export async function openFrontPage(
  catalogue: Catalogue,
  criteria: Criteria,
  matching: Matching = ALL,
  tags: LibraryState['tags'] = 'there',
  before: EarlierVisit | null = null,
): Promise<FrontPage> {
  const { rows } = catalogue.find({ ...criteria, group: 'nothing' }, matching);
  const { inOrder, why } = inOrderOfImportance(catalogue, criteria, rows);
  const plan = planFrontPage(candidatesAmong(catalogue, inOrder, before), why);
  // The lead is the same with places and topics; what stands where below it they decide.
  const sections = tags === 'coming' ? plan.slice(0, 1) : plan;
  const stories = await storiesOf(catalogue, sections, matching.terms);
  const words = rows.reduce((sum, row) => sum + catalogue.ledger.words(row), 0);
  return {
    articles: rows.length,
    sources: new Set(Array.from(rows, row => catalogue.at(row)?.source)).size,
    words,
    minutes: readingMinutes(words),
    sections: sections.map(section => ({
      ...section,
      stories: section.stories.flatMap(({ row, why }) => {
        const story = stories.get(row);
        return story ? [{ ...story, why }] : [];
      }),
    })),
    tags,
  };
}

/** The first of the rows, and of the others those that are new. */
function candidatesAmong(catalogue: Catalogue, rows: Uint32Array, before: EarlierVisit | null): Candidate[] {
  const entriesOf = (some: Uint32Array) => Array.from(some, row => catalogue.at(row) ?? []).flat();
  const isNew = ({ id }: Entry) => before?.fresh.has(id) ?? false;
  const considered = entriesOf(rows.subarray(0, CONSIDERED));
  const fresh = before === null ? [] : entriesOf(rows.subarray(CONSIDERED)).filter(isNew);
  return [...considered, ...fresh.slice(0, CONSIDERED)].map(entry => candidate(entry, isNew(entry)));
}

/** What the page shows of its stories, by their rows; all of them are read together. */
async function storiesOf(
  catalogue: Catalogue,
  sections: readonly PlannedSection[],
  terms: readonly MatchedTerm[],
): Promise<ReadonlyMap<number, Omit<FrontStory, 'why'>>> {
  const entries = sections.flatMap(({ stories }) => stories.flatMap(({ row }) => catalogue.at(row) ?? []));
  const shown = await shownOf(entries);
  const summaries = await summariesOfShown(shown, terms);
  return new Map(
    summaries.map((summary, at) => {
      const article = shown[at]?.article;
      return [summary.row, { ...summary, opening: article ? openingOf(article) : [] }];
    }),
  );
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

function candidate({ row, id, head, source }: Entry, isNew: boolean): Candidate {
  const story = head.sameAs ?? id;
  return {
    row,
    country: firstPlace(head.tags),
    topic: head.tags.topics[0]?.topic ?? null,
    words: head.words,
    isNew,
    // An id that two sources share is the same text.
    story: head.sameAs === null ? story : `${source.record.id} ${story}`,
  };
}

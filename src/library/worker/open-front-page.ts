import type { Criteria } from '../../model/criteria';
import { readingMinutes } from '../../model/reading-time';
import { repeatedIn } from '../../parsing/near-repeats';
import type { MatchedTerm } from '../../search/matched-term';
import type { FrontPage, FrontReason, FrontStory } from '../front-protocol';
import type { LibraryState } from '../state-protocol';
import { ALL, type Catalogue, type Matching } from './catalogue';
import type { Entry } from './entry';
import { firstPlace } from './facet-values';
import { type Candidate, type PlannedSection, planFrontPage } from './front-page';
import { halfRead } from './half-read';
import { summariesOfShown } from './list-rows';
import { sortRows } from './sort-rows';
import { openingOf, type Shown, shownOf } from './summarise';
import type { EarlierVisit } from './visits';

/** So many are considered, beside what is new or half read: more would hardly change the page, and the list has them all. */
const CONSIDERED = 300;
/** "Letters to the editor" stands over other letters each week. */
const WORDS_THAT_TELL = 5;

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
  const { sections, shown } = await planWithoutRepeats(
    catalogue,
    candidatesAmong(catalogue, inOrder, before),
    why,
    tags,
  );
  const stories = await storiesOf(catalogue, shown, matching.terms);
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

/** The first of the rows, and of the others those that are new or half read. */
function candidatesAmong(catalogue: Catalogue, rows: Uint32Array, before: EarlierVisit | null): Candidate[] {
  const candidates: Candidate[] = [];
  rows.forEach((row, at) => {
    const entry = catalogue.at(row);
    if (!entry) return;
    const isNew = before?.fresh.has(entry.id) ?? false;
    const mayAdd = candidates.length < 2 * CONSIDERED;
    if (at < CONSIDERED || (isNew && mayAdd) || halfRead(entry)) candidates.push(candidate(entry, isNew));
  });
  return candidates;
}

interface Plan {
  readonly sections: readonly PlannedSection[];
  /** The articles of its stories. */
  readonly shown: readonly Shown[];
}

/**
 * The plan without what tells a story of the page once more in nearly the same words. That is seen only in the texts,
 * which are read for what is planned: where one repeats another the page is planned again without it.
 */
async function planWithoutRepeats(
  catalogue: Catalogue,
  candidates: readonly Candidate[],
  why: FrontReason,
  tags: LibraryState['tags'],
): Promise<Plan> {
  let left = candidates;
  // Ends: each turn leaves one out at least, and most of hundreds of versions of a story.
  for (;;) {
    const plan = planFrontPage(left, why);
    // Lead and what was begun are the same with places and topics; what stands where below them they decide.
    const sections =
      tags === 'coming' ? plan.filter(({ kind }) => kind === 'lead' || kind === 'begun') : plan;
    const shown = await shownOf(
      sections.flatMap(({ stories }) => stories.flatMap(({ row }) => catalogue.at(row) ?? [])),
    );
    const repeated = repeatedIn(shown.map(({ entry, article }) => article ?? { id: entry.key, body: [] }));
    const repeats = new Set(shown.flatMap(({ entry }, at) => (repeated[at] ? entry.row : [])));
    if (repeats.size === 0) return { sections, shown };
    left = left.filter(({ row }) => !repeats.has(row));
  }
}

/** What the page shows of its stories, by their rows. */
async function storiesOf(
  catalogue: Catalogue,
  shown: readonly Shown[],
  terms: readonly MatchedTerm[],
): Promise<ReadonlyMap<number, Omit<FrontStory, 'why'>>> {
  const summaries = await summariesOfShown(shown, terms);
  return new Map(
    summaries.map((summary, at) => {
      const article = shown[at]?.article;
      const entry = catalogue.at(summary.row);
      const minutesLeft = (entry && halfRead(entry)?.minutesLeft) ?? null;
      return [summary.row, { ...summary, opening: article ? openingOf(article) : [], minutesLeft }];
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

function candidate(entry: Entry, isNew: boolean): Candidate {
  const { row, id, head, source } = entry;
  const story = head.sameAs ?? id;
  return {
    row,
    country: firstPlace(head.tags),
    topic: head.tags.topics[0]?.topic ?? null,
    words: head.words,
    isNew,
    begun: halfRead(entry)?.time ?? null,
    // An id that two sources share is the same text.
    story: head.sameAs === null ? story : `${source.record.id} ${story}`,
    headline: wordsOfHeadline(head.headline.text),
  };
}

/** The different words of a headline in one order, whatever order they stand in; null where they are few. */
function wordsOfHeadline(headline: string): string | null {
  const words = new Set(headline.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return words.size < WORDS_THAT_TELL ? null : [...words].sort().join(' ');
}

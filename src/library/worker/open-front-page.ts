import type { Criteria } from '../../model/criteria';
import { readingMinutes } from '../../model/reading-time';
import { repeatedIn } from '../../parsing/near-repeats';
import { fold } from '../../search/fold';
import type { MatchedTerm } from '../../search/matched-term';
import { eachWord } from '../../search/tokenize';
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
/** So often the page is planned at most: hundreds of versions of one story are no reason to read them all. */
const PLANS = 4;
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
  const repeats = new Set<number>();
  for (let round = 1; ; round++) {
    const told = candidates.filter(({ row }) => !repeats.has(row));
    const plan = planFrontPage(told, why);
    // Lead and what was begun are the same with places and topics; what stands where below them they decide.
    const sections =
      tags === 'coming' ? plan.filter(({ kind }) => kind === 'lead' || kind === 'begun') : plan;
    const shown = await shownOf(
      sections.flatMap(({ stories }) => stories.flatMap(({ row }) => catalogue.at(row) ?? [])),
    );
    const again = repeatsAmong(shown);
    if (again.length === 0) return { sections, shown };
    for (const row of again) repeats.add(row);
    if (round === PLANS) return { sections: withoutRows(sections, repeats), shown };
  }
}

/** Rows of the articles that repeat one before them. */
function repeatsAmong(shown: readonly Shown[]): number[] {
  const read = shown.flatMap(({ entry, article }) => (article ? { row: entry.row, article } : []));
  const repeated = repeatedIn(read.map(({ article }) => article));
  return read.flatMap(({ row }, at) => (repeated[at] === undefined ? [] : row));
}

function withoutRows(sections: readonly PlannedSection[], rows: ReadonlySet<number>): PlannedSection[] {
  return sections
    .map(section => ({ ...section, stories: section.stories.filter(({ row }) => !rows.has(row)) }))
    .filter(({ stories }) => stories.length > 0);
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
  const words = new Set<string>();
  eachWord(fold(headline), word => words.add(word));
  return words.size < WORDS_THAT_TELL ? null : [...words].sort().join(' ');
}

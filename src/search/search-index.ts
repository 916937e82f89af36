import type { Article } from '../model/article';
import { dateNumber } from './date-number';
import { explain } from './explain';
import { ANY_FIELD, counted, FIELDS, HEADLINE_BITS } from './fields';
import { find } from './find';
import { fold } from './fold';
import { type CandidateMatcher, fuzzyWords, matchWithFuse } from './fuzzy-words';
import { headlineHash } from './headline-hash';
import type { MatchedTerm } from './matched-term';
import { orderRows } from './order-rows';
import { type ParsedQuery, parseQuery } from './parse-query';
import { phraseList } from './phrase';
import { excludedBy, slotsOf } from './query-slots';
import { type RelatedRow, relatedRows } from './related-rows';
import { emptyRooms, furnished, type Rooms, type StoredRooms } from './rooms';
import { RowSet } from './row-set';
import { partsOf, type SearchDocument, searchDocument } from './search-document';
import { type IndexSnapshot, readSnapshot, takeSnapshot } from './snapshot';
import { eachWord } from './tokenize';
import { COMPOUND_FLAG, PART_MARK, WORD_BITS } from './word-sequence';

export interface SearchResult {
  /** Best first. */
  readonly rows: Uint32Array;
  /** Parallel to `rows`; 0 where the query has no words and nothing tells the rows apart. */
  readonly scores: Float32Array;
  /** One for each word or phrase wanted, in the query's order; without matches where no hit has any. */
  readonly terms: readonly MatchedTerm[];
  readonly query: ParsedQuery;
}

export interface SearchOptions {
  readonly headlinesOnly?: boolean;
  /** Whether a row passes the filters that are not in the words; the hits are those that do. */
  readonly accepts?: (row: number) => boolean;
}

/** From so many articles on it is quicker to read every list once than those of each article. */
const MANY = 16;

/**
 * The library's search index: one inverted index in typed arrays, to which articles are added and from
 * which they are removed one at a time.
 */
export class SearchIndex {
  readonly #rooms: Rooms;

  /** `match` is how a mistyped word is compared with candidates; the benchmark tries others than Fuse. */
  constructor(match: CandidateMatcher = matchWithFuse, stored?: StoredRooms) {
    this.#rooms = stored ? furnished(stored, match) : emptyRooms(match);
  }

  /**
   * The index of a snapshot, whose arrays it takes over; null where the snapshot is damaged, made by
   * another version or no snapshot at all.
   */
  static fromSnapshot(snapshot: unknown): SearchIndex | null {
    const stored = readSnapshot(snapshot);
    return stored && new SearchIndex(matchWithFuse, stored);
  }

  /** The index as plain typed arrays; some are its own, so they are valid until it changes. */
  toSnapshot(): IndexSnapshot {
    return takeSnapshot(this.#rooms);
  }

  /** Number of articles. */
  get size(): number {
    return this.#rooms.facts.articles;
  }

  /** Whether there is an article under a row number. */
  has(row: number): boolean {
    return this.#rooms.articles.has(row);
  }

  /** Adds an article under a row number that the library chose; one that is there already is replaced. */
  add(row: number, article: Article | SearchDocument): void {
    const document = 'span' in article ? searchDocument(article) : article;
    const { articles, facts } = this.#rooms;
    const { sequence, headlineLength } = this.#sequenceOf(document);
    this.#fileUnder(row, countsOf(sequence));
    if (articles.has(row)) {
      facts.remove(row);
      articles.remove(row);
    }
    articles.set(row, sequence);
    facts.set(row, {
      headlineLength,
      textLength: sequence.length - headlineLength,
      date: dateNumber(document.date),
      headlineHash: headlineHash(document.headline),
    });
  }

  /** The rows that have an article, ascending. */
  rows(): Iterable<number> {
    return this.#rooms.articles.rows();
  }

  /** Takes an article out; a row that isn't there is none of its business. */
  remove(row: number): void {
    this.removeAll([row]);
  }

  /** Takes articles out. */
  removeAll(rows: readonly number[]): void {
    const { postings, articles, facts } = this.#rooms;
    const there = rows.filter(row => articles.has(row));
    if (there.length < MANY) for (const row of there) this.#fileUnder(row, new Map());
    else postings.removeAll(new Set(there));
    for (const row of there) {
      facts.remove(row);
      articles.remove(row);
    }
  }

  #sequenceOf(document: SearchDocument): { sequence: number[]; headlineLength: number } {
    const { vocabulary } = this.#rooms;
    const sequence: number[] = [];
    let headlineLength = 0;
    for (const [field, text] of partsOf(document)) {
      sequence.push(PART_MARK + FIELDS.indexOf(field));
      eachWord(fold(text), (word, _start, _end, compound) => {
        const id = vocabulary.intern(word);
        sequence.push(compound ? id + COMPOUND_FLAG : id);
        if (field === 'headline') headlineLength++;
      });
    }
    // A row without a word still has to be known as taken.
    if (sequence.length === 0) sequence.push(PART_MARK);
    return { sequence, headlineLength };
  }

  /** Brings the words' lists up to what an article says now; of one that is there already, those that differ. */
  #fileUnder(row: number, counts: ReadonlyMap<number, number>): void {
    const { postings, articles } = this.#rooms;
    const before = countsOf(articles.sequence(row));
    for (const word of before.keys()) if (!counts.has(word)) postings.remove(word, row);
    for (const [word, count] of counts) if (before.get(word) !== count) postings.set(word, row, count);
  }

  /** Searches. Never throws, whatever the string. */
  search(query: ParsedQuery | string, options: SearchOptions = {}): SearchResult {
    const parsed = typeof query === 'string' ? parseQuery(query) : query;
    const fieldBits = options.headlinesOnly ? HEADLINE_BITS : ANY_FIELD;
    const slots = slotsOf(parsed, fieldBits);
    const { articles, facts, scores } = this.#rooms;
    if (slots.length === 0) scores.reset(articles.rowLimit, facts.norms(), 0);
    const found =
      slots.length > 0 ? find(slots, this.#rooms) : { rows: [...articles.rows()], expansions: [] };
    const pasted = [...facts.withHeadlineHash(headlineHash(parsed.text))].filter(row => articles.has(row));
    const apart = [...this.#excluded(parsed), ...pasted];
    const inOrder = (some: readonly number[]) => orderRows(some, scores.total, row => facts.date(row));
    const others = apart.length === 0 ? found.rows : without(apart, found.rows, articles.rowLimit);
    const ordered =
      pasted.length === 0 ? inOrder(others) : Uint32Array.from([...inOrder(pasted), ...inOrder(others)]);
    const { accepts } = options;
    const rows = accepts ? ordered.filter(row => accepts(row)) : ordered;
    const hits = new RowSet(articles.rowLimit, rows);
    return {
      rows,
      scores: scoresOf(rows, scores.total),
      terms: slots.map((slot, at) => explain(slot, found.expansions[at] ?? [], hits, this.#rooms.vocabulary)),
      query: parsed,
    };
  }

  /**
   * Words of the library that look most like a word, the likeliest first, for a search that found nothing: farther
   * off than a search would dare to guess. Folded.
   */
  nearestWords(word: string, count = 5): string[] {
    const { vocabulary, sorted } = this.#rooms;
    const folded = fold(word);
    const near = fuzzyWords(folded, false, sorted.ids(), Math.max(2, folded.length / 2), this.#rooms);
    return near.slice(0, count).map(({ id }) => vocabulary.word(id));
  }

  /** The articles that share most rare words with the article of a row, best first; at most `most`. */
  related(row: number, most: number): RelatedRow[] {
    return relatedRows(row, most, this.#rooms);
  }

  #excluded(query: ParsedQuery): number[] {
    const { vocabulary, postings, articles } = this.#rooms;
    const rows: number[] = [];
    for (const wanted of excludedBy(query)) {
      const ids = wanted.words.map(word => vocabulary.find(word));
      if (ids.includes(-1)) continue;
      const list = phraseList(ids, postings, articles);
      for (let i = list.start; i < list.start + list.length; i++) {
        const counts = (list.counts[i] ?? 0) & wanted.fieldBits;
        if (counts !== 0) rows.push(list.rows[i] ?? 0);
      }
    }
    return rows;
  }
}

/** How often each word stands in which field of an article, see fields.ts. */
function countsOf(sequence: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  let field = 0;
  for (const entry of sequence) {
    if (entry >= PART_MARK) field = entry - PART_MARK;
    else counts.set(entry & WORD_BITS, counted(counts.get(entry & WORD_BITS) ?? 0, field));
  }
  return counts;
}

function scoresOf(rows: Uint32Array, total: Float64Array): Float32Array {
  const scores = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at++) scores[at] = total[rows[at] ?? 0] ?? 0;
  return scores;
}

function without(apart: readonly number[], rows: readonly number[], rowLimit: number): number[] {
  const set = new RowSet(rowLimit, apart);
  return rows.filter(row => !set.has(row));
}

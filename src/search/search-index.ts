import type { Article } from '../model/article';
import { COMPOUND_FLAG, PART_MARK } from './article-words';
import type { Expansion } from './expansions';
import { ANY_FIELD, BYLINE_BITS, counted, FIELDS, HEADLINE_BITS } from './fields';
import { find } from './find';
import { fold } from './fold';
import { type CandidateMatcher, matchWithFuse } from './fuzzy-words';
import { headlineHash } from './headline-hash';
import type { MatchedPart, MatchedTerm } from './matched-term';
import { type ParsedQuery, parseQuery } from './parse-query';
import { phraseList } from './phrase';
import { excludedBy, type Slot, slotsOf } from './query-slots';
import { emptyRooms, furnished, type Rooms, type StoredRooms } from './rooms';
import { partsOf, type SearchDocument, searchDocument } from './search-document';
import { type IndexSnapshot, readSnapshot, takeSnapshot } from './snapshot';
import { eachWord } from './tokenize';

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

  /** A copy of the index as plain typed arrays; `buffersOf` lists them for a transfer. */
  toSnapshot(): IndexSnapshot {
    return takeSnapshot(this.#rooms);
  }

  /** Number of articles. */
  get size(): number {
    return this.#rooms.facts.articles;
  }

  /** Adds an article under a row number that the library chose; one that is there already is replaced. */
  add(row: number, article: Article | SearchDocument): void {
    this.remove(row);
    const document = 'span' in article ? searchDocument(article) : article;
    const { vocabulary, postings, articles, facts } = this.#rooms;
    const sequence: number[] = [];
    const counts = new Map<number, number>();
    let headlineLength = 0;
    for (const [field, text] of partsOf(document)) {
      const at = FIELDS.indexOf(field);
      sequence.push(PART_MARK + at);
      eachWord(fold(text), (word, _start, _end, compound) => {
        const id = vocabulary.intern(word);
        sequence.push(compound ? id + COMPOUND_FLAG : id);
        counts.set(id, counted(counts.get(id) ?? 0, at));
        if (field === 'headline') headlineLength++;
      });
    }
    // A row without a word still has to be known as taken.
    if (sequence.length === 0) sequence.push(PART_MARK);
    for (const [word, packed] of counts) postings.add(word, row, packed);
    articles.set(row, sequence);
    facts.set(row, {
      headlineLength,
      textLength: sequence.length - headlineLength,
      date: dateNumber(document.date),
      headlineHash: headlineHash(document.headline),
    });
  }

  /** Takes an article out; a row that isn't there is none of its business. */
  remove(row: number): void {
    const { postings, articles, facts } = this.#rooms;
    if (!articles.has(row)) return;
    const words = new Set<number>();
    for (const entry of articles.sequence(row)) {
      if (entry < PART_MARK) words.add(entry >= COMPOUND_FLAG ? entry - COMPOUND_FLAG : entry);
    }
    for (const word of words) postings.remove(word, row);
    facts.remove(row);
    articles.remove(row);
  }

  /** Searches. Never throws, whatever the string. */
  search(query: ParsedQuery | string, options: SearchOptions = {}): SearchResult {
    const parsed = typeof query === 'string' ? parseQuery(query) : query;
    const fieldBits = options.headlinesOnly ? HEADLINE_BITS : ANY_FIELD;
    const slots = slotsOf(parsed, fieldBits);
    const found =
      slots.length > 0
        ? find(slots, this.#rooms)
        : {
            rows: [...this.#rooms.articles.rows()],
            score: new Float64Array(this.#rooms.articles.rowLimit),
            expansions: [],
          };
    const excluded = this.#excluded(parsed);
    const pasted = new Set(this.#rooms.facts.withHeadlineHash(headlineHash(parsed.text)));
    for (const row of pasted) found.score[row] = Number.MAX_VALUE;
    const rows = [...new Set([...found.rows.filter(row => !excluded.has(row)), ...pasted])]
      .filter(row => options.accepts?.(row) ?? true)
      .sort(this.#order(found.score));
    return {
      rows: Uint32Array.from(rows),
      scores: Float32Array.from(rows, row => found.score[row] ?? 0),
      terms: slots.map((slot, at) => matchedTerm(slot, found.expansions[at] ?? [], new Set(rows))),
      query: parsed,
    };
  }

  /** Better first; of equals the newer where the dates are known, then the order of the rows. */
  #order(score: Float64Array): (a: number, b: number) => number {
    const { facts } = this.#rooms;
    return (a, b) => (score[b] ?? 0) - (score[a] ?? 0) || facts.date(b) - facts.date(a) || a - b;
  }

  #excluded(query: ParsedQuery): Set<number> {
    const { vocabulary, postings, articles } = this.#rooms;
    const rows = new Set<number>();
    for (const wanted of excludedBy(query)) {
      const ids = wanted.words.map(word => vocabulary.find(word));
      if (ids.includes(-1)) continue;
      const list = phraseList(ids, postings, articles);
      for (let i = 0; i < list.length; i++) {
        const counts = (list.counts[i] ?? 0) & wanted.fieldBits;
        if (counts !== 0) rows.add(list.rows[i] ?? 0);
      }
    }
    return rows;
  }
}

/**
 * The expansions that some hit has. Of guesses only the best of each hit counts: where "russia" stands for
 * "rusia", "russian" in the same article is not a match.
 */
function matchedTerm(slot: Slot, expansions: readonly Expansion[], hits: ReadonlySet<number>): MatchedTerm {
  const explained = new Set<number>();
  const nearestFirst = [...expansions].sort((a, b) => b.weight - a.weight);
  const used = nearestFirst.filter(({ kind, list, fieldBits }) => {
    let isUsed = false;
    for (let i = list.start; i < list.start + list.length; i++) {
      const row = list.rows[i] ?? 0;
      if (!hits.has(row) || ((list.counts[i] ?? 0) & fieldBits) === 0) continue;
      if (kind === 'fuzzy' && explained.has(row)) continue;
      explained.add(row);
      isUsed = true;
    }
    return isUsed;
  });
  return {
    typed: slot.typed,
    matches: used.map(({ kind, words, fieldBits }) => ({ kind, words, part: partOf(fieldBits) })),
  };
}

function partOf(fieldBits: number): MatchedPart {
  if (fieldBits === HEADLINE_BITS) return 'headline';
  return fieldBits === BYLINE_BITS ? 'byline' : 'any';
}

/** `2024-06-19T08:30` as 20240619, `2024-06` as 20240600. */
function dateNumber(iso = ''): number {
  const [, year = '0', month = '00', day = '00'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  return Number(`${year}${month}${day}`);
}

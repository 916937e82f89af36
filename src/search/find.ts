import { rankByCloseness } from './closeness';
import { type Expansion, exactExpansions } from './expansions';
import { boldCostLimit, costLimit, type FuzzyWord, fuzzyWords } from './fuzzy-words';
import { fuzzyExpansions, joinedExpansions, lonelyWord, splitExpansions } from './guesses';
import type { Slot } from './query-slots';
import type { Rooms } from './rooms';
import { inverseFrequency, type Scores } from './scores';
import { topRows } from './top-rows';

/** What stands for each slot, and the rows that have it; their scores are in the rooms' `scores`, until the next search. */
export interface Found {
  readonly rows: readonly number[];
  readonly expansions: readonly (readonly Expansion[])[];
}

/** Articles whose words are looked through for a misspelt one: those that have most of the rest of the query. */
const CONTEXT_ARTICLES = 60;
/**
 * How much farther than the nearest article a guessed hit may be from what was typed, in weights of words:
 * less than the step from a word at one edit to one at two, so that a typo doesn't bring half the library.
 */
const GUESS_SLACK = 0.1;

/**
 * A misspelt word by itself has nothing but its nearness to go by: the nearest word's articles come first,
 * even where a farther one stands in a headline ("zaidk" is Zaidi, not Zaid).
 */
const LONE_GUESS_POWER = 6;

/** Finds the articles for the slots: those with all words as typed; where there is none, the nearest. */
export function find(slots: readonly Slot[], rooms: Rooms): Found {
  const search = new Search(slots, rooms);
  const guessed = !search.hasAll();
  if (guessed) search.guess();
  for (const row of rooms.scores.rows) {
    const share = rooms.scores.coverage(row) / slots.length;
    rooms.scores.total[row] = (rooms.scores.total[row] ?? 0) * share ** 2;
  }
  const rows = guessed ? search.nearestRows() : search.fullRows();
  rankByCloseness(rows, search.expansions, rooms);
  return { rows, expansions: search.expansions };
}

class Search {
  readonly expansions: Expansion[][];
  readonly #scores: Scores;
  readonly #all: number;

  constructor(
    private readonly slots: readonly Slot[],
    private readonly rooms: Rooms,
  ) {
    this.#scores = rooms.scores;
    this.#all = slots.length;
    this.expansions = slots.map(slot => exactExpansions(slot, rooms));
    this.#score();
  }

  hasAll(): boolean {
    return this.#scores.rows.some(row => this.#scores.coverage(row) === this.#all);
  }

  fullRows(): number[] {
    return this.#scores.rows.filter(row => this.#scores.coverage(row) === this.#all);
  }

  /**
   * The rows about as near as the nearest, those that score better than any of these, and with at least half of what was
   * asked; all of it where all is guessed.
   */
  nearestRows(): number[] {
    const { rows, nearness, total } = this.#scores;
    const nearest = maximum(rows, nearness);
    const isNear = (row: number) => (nearness[row] ?? 0) >= nearest - GUESS_SLACK;
    const best = maximum(rows.filter(isNear), total);
    const sure = this.expansions.some(slot => slot.some(({ kind }) => kind !== 'fuzzy'));
    const needed = sure ? this.#all / 2 : this.#all;
    return rows.filter(
      row => (isNear(row) || (total[row] ?? 0) > best) && this.#scores.coverage(row) >= needed,
    );
  }

  /** Adds what else the slots may stand for, the surer guesses first, until some article has it all. */
  guess(): void {
    const unknown = this.slots.map((_, at) => this.expansions[at]?.length === 0);
    this.#addJoinedAndSplit(unknown);
    if (this.hasAll()) return;
    this.#addFromContext(unknown);
    if (this.hasAll()) return;
    this.slots.forEach((slot, at) => {
      const word = lonelyWord(slot);
      if (!unknown[at] || word === null) return;
      const { rooms } = this;
      this.#addFuzzy(at, fuzzyWords(word, slot.asPrefix, rooms.sorted.ids(), costLimit(word.length), rooms));
    });
    this.#score();
    if (this.#all > 1) this.#addFromContext(this.slots.map(() => true));
  }

  #addJoinedAndSplit(unknown: readonly boolean[]): void {
    this.slots.forEach((slot, at) => {
      const next = this.slots[at + 1];
      const joined = next ? joinedExpansions(slot, next, this.rooms) : [];
      this.expansions[at]?.push(...joined);
      this.expansions[at + 1]?.push(...joined);
      if (unknown[at]) this.expansions[at]?.push(...splitExpansions(slot, this.rooms));
    });
    this.#score();
  }

  #addFromContext(which: readonly boolean[]): void {
    const articles = topRows(this.#scores, CONTEXT_ARTICLES);
    this.slots.forEach((slot, at) => {
      const word = lonelyWord(slot);
      if (!which[at] || word === null) return;
      const lacking = articles.filter(row => this.#scores.lacks(row, at));
      const words = this.rooms.articles.wordsOf(lacking, this.rooms.vocabulary.size);
      this.#addFuzzy(at, fuzzyWords(word, slot.asPrefix, words, boldCostLimit(word.length), this.rooms));
    });
    this.#score();
  }

  #addFuzzy(at: number, words: readonly FuzzyWord[]): void {
    const slot = this.slots[at];
    if (!slot) return;
    const known = new Set(this.expansions[at]?.flatMap(({ ids }) => (ids.length === 1 ? ids : [])));
    const added = words.filter(({ id }) => !known.has(id));
    this.expansions[at]?.push(...fuzzyExpansions(slot, added, this.rooms));
  }

  #score(): void {
    const { articles, facts } = this.rooms;
    this.#scores.reset(articles.rowLimit, facts.norms());
    this.expansions.forEach((expansions, slot) => {
      this.#scores.beginSlot(slot);
      // A word farther from what was typed counts for no rarer than a nearer one: else the one article with a
      // misspelling of a common word would beat all that have the word.
      let frequency = 0;
      for (const { kind, list, weight, fieldBits } of expansions.sort((a, b) => b.weight - a.weight)) {
        frequency = Math.max(frequency, list.length);
        const worth = kind === 'fuzzy' && this.#all === 1 ? weight ** LONE_GUESS_POWER : weight;
        this.#scores.add(list, weight, worth * inverseFrequency(frequency, facts.articles), fieldBits);
      }
    });
  }
}

function maximum(rows: readonly number[], by: Float64Array): number {
  return rows.reduce((most, row) => Math.max(most, by[row] ?? 0), 0);
}

import { countIn, FIELDS } from './fields';
import { grown } from './growth';
import type { PostingList } from './postings';
import { bitCount } from './signatures';

/** What a word is worth in each field. Tuned on half of the evaluation queries. */
const FIELD_WEIGHT = { body: 1, headline: 8, deck: 3, crosshead: 2, byline: 2, place: 2 } as const;
/** BM25's k1: how soon a further mention adds nothing. */
const K1 = 1.2;

/** Weighted count of the four fields beside body and headline, by their eight bits (see fields.ts). */
const OTHER_FIELDS = Float32Array.from({ length: 256 }, (_, bits) =>
  FIELDS.reduce((sum, field, at) => (at < 2 ? sum : sum + FIELD_WEIGHT[field] * countIn(bits << 8, at)), 0),
);

/** BM25's inverse document frequency in the form that is never negative. */
export function inverseFrequency(frequency: number, articles: number): number {
  return Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
}

/** BM25F's length factors by row: what a count in the headline, or anywhere else, is divided by. */
export interface Norms {
  readonly headline: Float32Array;
  readonly text: Float32Array;
}

/**
 * BM25F (Robertson, Zaragoza, Taylor 2004) over one query, a slot (a word looked for) at a time. Of the
 * words that can stand for a slot an article is given the best one and never the sum, or ten poor
 * guesses would beat the word itself. The arrays are kept from query to query.
 */
export class Scores {
  /** Rows with any of the query, in the order they were met. */
  rows: number[] = [];
  /** How many of them have all of it. */
  fullRows = 0;
  /** By row: the score, */
  total = new Float64Array(0);
  /** which slots it has a word for, one bit a slot, */
  covered = new Uint32Array(0);
  /** and the sum over the slots of the best weight: how near it is to what was typed, whatever its length. */
  nearness = new Float64Array(0);

  #slotScore = new Float64Array(0);
  #slotWeight = new Float64Array(0);
  /** The slot that the two above are of, plus one. */
  #slotOf = new Uint8Array(0);
  #slot = 0;
  #everySlot = 0;
  #norms: Norms = { headline: new Float32Array(0), text: new Float32Array(0) };

  /** Forgets the last query and makes ready for one of so many slots, 32 at most. */
  reset(rowLimit: number, norms: Norms, slots: number): void {
    for (const row of this.rows) {
      this.total[row] = 0;
      this.covered[row] = 0;
      this.nearness[row] = 0;
      this.#slotOf[row] = 0;
    }
    this.rows = [];
    this.fullRows = 0;
    this.#everySlot = slots === 32 ? 0xffffffff : 2 ** slots - 1;
    this.#norms = norms;
    this.total = grown(this.total, rowLimit);
    this.covered = grown(this.covered, rowLimit);
    this.nearness = grown(this.nearness, rowLimit);
    this.#slotScore = grown(this.#slotScore, rowLimit);
    this.#slotWeight = grown(this.#slotWeight, rowLimit);
    this.#slotOf = grown(this.#slotOf, rowLimit);
  }

  /** Begins a slot, from 0 to 31. */
  beginSlot(slot: number): void {
    this.#slot = slot;
  }

  /**
   * Counts a word's articles for the current slot: `weight` towards their nearness, `worth` times the word's weighted
   * count towards their score. `fieldBits` are the fields that are looked at.
   */
  add(list: PostingList, weight: number, worth: number, fieldBits: number): void {
    const { headline, text } = this.#norms;
    for (let i = list.start, end = list.start + list.length; i < end; i++) {
      const counts = (list.counts[i] ?? 0) & fieldBits;
      if (counts === 0) continue;
      const row = list.rows[i] ?? 0;
      const inText = (counts & 63) + (OTHER_FIELDS[counts >>> 8] ?? 0);
      const inHeadline = FIELD_WEIGHT.headline * ((counts >>> 6) & 3);
      const frequency = inText / (text[row] ?? 1) + inHeadline / (headline[row] ?? 1);
      this.#credit(row, weight, (worth * frequency) / (frequency + K1));
    }
  }

  /** How many slots a row has a word for. */
  coverage(row: number): number {
    return bitCount(this.covered[row] ?? 0);
  }

  isFull(row: number): boolean {
    return this.covered[row] === this.#everySlot;
  }

  lacks(row: number, slot: number): boolean {
    return ((this.covered[row] ?? 0) & (1 << slot)) === 0;
  }

  #credit(row: number, weight: number, score: number): void {
    if (this.#slotOf[row] !== this.#slot + 1) {
      if (this.covered[row] === 0) this.rows.push(row);
      const covered = ((this.covered[row] ?? 0) | (1 << this.#slot)) >>> 0;
      this.covered[row] = covered;
      if (covered === this.#everySlot) this.fullRows++;
      this.#slotOf[row] = this.#slot + 1;
      this.#slotScore[row] = 0;
      this.#slotWeight[row] = 0;
    }
    const scoreBefore = this.#slotScore[row] ?? 0;
    if (score > scoreBefore) {
      this.total[row] = (this.total[row] ?? 0) + score - scoreBefore;
      this.#slotScore[row] = score;
    }
    const weightBefore = this.#slotWeight[row] ?? 0;
    if (weight > weightBefore) {
      this.nearness[row] = (this.nearness[row] ?? 0) + weight - weightBefore;
      this.#slotWeight[row] = weight;
    }
  }
}

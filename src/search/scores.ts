import { countIn, FIELDS } from './fields';
import type { PostingList } from './postings';

/** What a word is worth in each field, in the order of `FIELDS`. Tuned on half of the evaluation queries. */
const FIELD_WEIGHT = { body: 1, headline: 8, deck: 3, crosshead: 2, byline: 2, place: 2 } as const;
/** BM25's k1: how soon a further mention adds nothing. */
const K1 = 1.2;

/** Weighted count of the four fields beside body and headline, by their eight bits. */
const OTHER_FIELDS = Float32Array.from({ length: 256 }, (_, bits) =>
  FIELDS.reduce((sum, field, at) => (at < 2 ? sum : sum + FIELD_WEIGHT[field] * countIn(bits << 8, at)), 0),
);

/** BM25's inverse document frequency in the form that is never negative. */
export function inverseFrequency(frequency: number, articles: number): number {
  return Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
}

/**
 * BM25F (Robertson, Zaragoza, Taylor 2004) over one query, a slot (a word looked for) at a time. Of the
 * words that can stand for a slot an article is given the best one and never the sum, or ten poor
 * guesses would beat the word itself.
 */
export class Scores {
  readonly total: Float64Array;
  /** Which slots each row has a word for, one bit a slot. */
  readonly covered: Uint32Array;
  /** Sum over the slots of the best weight (not the score): how near a row is to what was asked, whatever its length. */
  readonly nearness: Float64Array;
  /** Rows with any of it, in the order they were met. */
  readonly rows: number[] = [];
  readonly #slotScore: Float64Array;
  readonly #slotWeight: Float64Array;
  /** The slot that `#slotScore` is of, plus one. */
  readonly #slotOf: Uint8Array;
  #slot = 0;

  constructor(
    rowLimit: number,
    private readonly norms: { readonly headline: Float32Array; readonly text: Float32Array },
  ) {
    this.total = new Float64Array(rowLimit);
    this.covered = new Uint32Array(rowLimit);
    this.nearness = new Float64Array(rowLimit);
    this.#slotScore = new Float64Array(rowLimit);
    this.#slotWeight = new Float64Array(rowLimit);
    this.#slotOf = new Uint8Array(rowLimit);
  }

  /** Begins a slot, from 0 to 31. */
  beginSlot(slot: number): void {
    this.#slot = slot;
  }

  /** Counts a word's articles for the current slot; `fieldBits` are the fields that are looked at. */
  add(list: PostingList, weight: number, inverseFrequency: number, fieldBits: number): void {
    const { headline, text } = this.norms;
    for (let i = list.start, end = list.start + list.length; i < end; i++) {
      const counts = (list.counts[i] ?? 0) & fieldBits;
      if (counts === 0) continue;
      const row = list.rows[i] ?? 0;
      const inText = (counts & 63) + (OTHER_FIELDS[counts >>> 8] ?? 0);
      const inHeadline = FIELD_WEIGHT.headline * ((counts >>> 6) & 3);
      const frequency = inText / (text[row] ?? 1) + inHeadline / (headline[row] ?? 1);
      this.#credit(row, weight, (weight * inverseFrequency * frequency) / (frequency + K1));
    }
  }

  #credit(row: number, weight: number, score: number): void {
    if (this.#slotOf[row] !== this.#slot + 1) {
      if (this.covered[row] === 0) this.rows.push(row);
      this.covered[row] = (this.covered[row] ?? 0) | (1 << this.#slot);
      this.#slotOf[row] = this.#slot + 1;
      this.#slotScore[row] = 0;
      this.#slotWeight[row] = 0;
    }
    const score0 = this.#slotScore[row] ?? 0;
    if (score > score0) {
      this.total[row] = (this.total[row] ?? 0) + score - score0;
      this.#slotScore[row] = score;
    }
    const weight0 = this.#slotWeight[row] ?? 0;
    if (weight > weight0) {
      this.nearness[row] = (this.nearness[row] ?? 0) + weight - weight0;
      this.#slotWeight[row] = weight;
    }
  }
}

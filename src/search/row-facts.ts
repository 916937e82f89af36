import { grown } from './growth';
import type { Norms } from './scores';

export interface RowFactsData {
  readonly headlineLengths: Uint16Array<ArrayBuffer>;
  readonly textLengths: Uint32Array<ArrayBuffer>;
  readonly dates: Uint32Array<ArrayBuffer>;
  readonly headlineHashes: Uint32Array<ArrayBuffer>;
}

export interface RowFact {
  /** Words in the headline, and in all other fields together. */
  readonly headlineLength: number;
  readonly textLength: number;
  /** YYYYMMDD as a number, parts that aren't known 0; 0 without a date. */
  readonly date: number;
  /** Hash of the headline as it stands, see `headlineHash`. */
  readonly headlineHash: number;
}

/** BM25's b: how far a long text is held against a word in it. The evaluation queries hardly tell 0.2 from 0.8. */
const HEADLINE_B = 0.6;
const TEXT_B = 0.4;

/** Numbers known of each row, and the lengths of the library's articles on average. */
export class RowFacts {
  #headlineLengths = new Uint16Array(16);
  #textLengths = new Uint32Array(16);
  #dates = new Uint32Array(16);
  #hashes = new Uint32Array(16);
  #headlineNorms = new Float32Array(0);
  #textNorms = new Float32Array(0);
  #normsFresh = false;
  #articles = 0;
  #headlineTotal = 0;
  #textTotal = 0;

  /** `rows` are the rows in use. */
  static fromData(data: RowFactsData, rows: Iterable<number>): RowFacts {
    const facts = new RowFacts();
    facts.#headlineLengths = data.headlineLengths;
    facts.#textLengths = data.textLengths;
    facts.#dates = data.dates;
    facts.#hashes = data.headlineHashes;
    for (const row of rows) facts.#count(row, 1);
    return facts;
  }

  toData(): RowFactsData {
    return {
      headlineLengths: this.#headlineLengths.slice(),
      textLengths: this.#textLengths.slice(),
      dates: this.#dates.slice(),
      headlineHashes: this.#hashes.slice(),
    };
  }

  get articles(): number {
    return this.#articles;
  }

  set(row: number, fact: RowFact): void {
    this.#headlineLengths = grown(this.#headlineLengths, row + 1);
    this.#textLengths = grown(this.#textLengths, row + 1);
    this.#dates = grown(this.#dates, row + 1);
    this.#hashes = grown(this.#hashes, row + 1);
    this.#headlineLengths[row] = Math.min(fact.headlineLength, 0xffff);
    this.#textLengths[row] = fact.textLength;
    this.#dates[row] = fact.date;
    this.#hashes[row] = fact.headlineHash;
    this.#count(row, 1);
  }

  remove(row: number): void {
    this.#count(row, -1);
    this.#hashes[row] = 0;
  }

  /** Words in all fields but the headline. */
  textLength(row: number): number {
    return this.#textLengths[row] ?? 0;
  }

  date(row: number): number {
    return this.#dates[row] ?? 0;
  }

  /** Rows whose headline has the hash; 0 is nobody's. */
  *withHeadlineHash(hash: number): Generator<number> {
    if (hash === 0) return;
    for (let row = this.#hashes.indexOf(hash); row >= 0; row = this.#hashes.indexOf(hash, row + 1)) yield row;
  }

  /** BM25F's length factors by row (Zaragoza et al., TREC 2004): what a field's count is divided by. */
  norms(): Norms {
    if (!this.#normsFresh) {
      const { articles } = this;
      this.#headlineNorms = norms(this.#headlineLengths, this.#headlineTotal / articles, HEADLINE_B);
      this.#textNorms = norms(this.#textLengths, this.#textTotal / articles, TEXT_B);
      this.#normsFresh = true;
    }
    return { headline: this.#headlineNorms, text: this.#textNorms };
  }

  #count(row: number, sign: 1 | -1): void {
    this.#articles += sign;
    this.#headlineTotal += sign * (this.#headlineLengths[row] ?? 0);
    this.#textTotal += sign * (this.#textLengths[row] ?? 0);
    this.#normsFresh = false;
  }
}

function norms(lengths: Uint16Array | Uint32Array, average: number, b: number): Float32Array<ArrayBuffer> {
  const result = new Float32Array(lengths.length);
  for (let row = 0; row < lengths.length; row++) {
    result[row] = 1 - b + (b * (lengths[row] ?? 0)) / Math.max(average, 1);
  }
  return result;
}

import { dateNumber } from '../../search/date-number';
import { grown } from '../../search/growth';
import type { Filed } from './facet-values';
import { type HeadlineOrder, headlineOrder } from './headline-order';

/** Numbers that are known of each row, side by side: what a hundred thousand articles are sorted and summed up by. */
export class RowLedger {
  #words = new Uint32Array(0);
  #dates = new Uint32Array(0);
  #places = new Uint32Array(0);
  #read = new Uint8Array(0);
  /** Made when it is first asked for: most readers never sort by headline. */
  #alphabetical: HeadlineOrder | null = null;

  /** @param headlineOf the headline of a row, for the alphabetical order; undefined where there is none */
  constructor(private readonly headlineOf: (row: number) => string | undefined) {}

  /** Enters an article. Its date is its own, else its source's: exact enough to sort by. */
  enter(row: number, { head, source, reading }: Filed): void {
    this.#words = grown(this.#words, row + 1);
    this.#dates = grown(this.#dates, row + 1);
    this.#read = grown(this.#read, row + 1);
    this.#words[row] = head.words;
    this.#dates[row] = dateNumber(head.date?.iso ?? source.record.date ?? '');
    this.#read[row] = reading.read ? 1 : 0;
    this.#alphabetical = null;
  }

  setRead(row: number, read: boolean): void {
    this.#read[row] = read ? 1 : 0;
  }

  /** Says which place each row has in the library. */
  arrange(order: Uint32Array): void {
    for (let place = 0; place < order.length; place++) {
      const row = order[place] as number;
      this.#places = grown(this.#places, row + 1);
      this.#places[row] = place;
    }
  }

  words(row: number): number {
    return this.#words[row] ?? 0;
  }

  /** YYYYMMDD as a number, parts that aren't known 0; 0 without a date. */
  date(row: number): number {
    return this.#dates[row] ?? 0;
  }

  /** Place in the library's order, from 0. */
  place(row: number): number {
    return this.#places[row] ?? 0;
  }

  /** Place among all headlines in alphabetical order, from 0. */
  headlineRank(row: number): number {
    return this.#byHeadline.ranks[row] ?? 0;
  }

  /** The letter its headline stands under. */
  letter(row: number): string {
    return this.#byHeadline.letters[row] ?? '#';
  }

  get #byHeadline(): HeadlineOrder {
    this.#alphabetical ??= headlineOrder(Array.from(this.#words, (_, row) => this.headlineOf(row)));
    return this.#alphabetical;
  }

  isRead(row: number): boolean {
    return this.#read[row] === 1;
  }
}

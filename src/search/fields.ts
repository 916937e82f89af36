/**
 * How often a word stands in each field of an article, packed into 16 bits: six for the body, two
 * for each other field. The counts saturate; BM25 makes nothing of the difference between 63 and 64, and
 * a headline says a word three times at most.
 */
export type Field = 'body' | 'headline' | 'deck' | 'crosshead' | 'byline' | 'place';

export const FIELDS: readonly Field[] = ['body', 'headline', 'deck', 'crosshead', 'byline', 'place'];

const SHIFT = [0, 6, 8, 10, 12, 14] as const;
const LARGEST = [63, 3, 3, 3, 3, 3] as const;

/** Bits of the packed counts that belong to a field given by its place in `FIELDS`. */
const FIELD_BITS = SHIFT.map((shift, field) => (LARGEST[field] ?? 0) << shift);

export const ANY_FIELD = 0xffff;
export const HEADLINE_BITS = FIELD_BITS[1] ?? 0;
export const BYLINE_BITS = FIELD_BITS[4] ?? 0;

/** The packed counts with one more for the field. */
export function counted(counts: number, field: number): number {
  const bits = FIELD_BITS[field] ?? 0;
  return (counts & bits) === bits ? counts : counts + (1 << (SHIFT[field] ?? 0));
}

/** How often a word stands in a field, out of the packed counts; no more than the field has bits for. */
export function countIn(counts: number, field: number): number {
  return (counts >>> (SHIFT[field] ?? 0)) & (LARGEST[field] ?? 0);
}

/**
 * An article's words in order, as numbers: word ids; ids with `COMPOUND_FLAG` for the joined form of the parts before
 * it ("wartorn" after "war", "torn"); and `PART_MARK` plus a field (its place in `FIELDS`) where a part of the article
 * begins. Stored in 16-bit units, since the words most met come first and so have small ids: two bytes a word
 * instead of four.
 */
export const COMPOUND_FLAG = 0x80000000;
/** What is left of an entry without the flag. */
export const WORD_BITS = 0x7fffffff;
export const PART_MARK = 0xffffff00;

/** Units below this are word ids; from it on the upper bits of a larger id, the lower 16 in the next unit. */
const LARGE = 0xe000;
/** Units from here on are a part mark, with the field in the lower bits, */
const PART = 0xffc0;
/** or say that the word behind them is a compound. */
const COMPOUND = 0xffb0;

/** Packs a sequence into units. */
export function encode(sequence: readonly number[]): Uint16Array {
  const units = new Uint16Array(sequence.length * 3);
  let end = 0;
  for (const entry of sequence) {
    if (entry >= PART_MARK) {
      units[end++] = PART + (entry - PART_MARK);
      continue;
    }
    if (entry >= COMPOUND_FLAG) units[end++] = COMPOUND;
    const word = entry & WORD_BITS;
    if (word >= LARGE) units[end++] = LARGE + (word >>> 16);
    units[end++] = word & 0xffff;
  }
  return units.subarray(0, end);
}

/** Unpacks the units from `start` to `end` into `sequence`, which must be as long; gives the number of entries. */
export function decode(units: Uint16Array, start: number, end: number, sequence: Uint32Array): number {
  let length = 0;
  let flag = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at] ?? 0;
    if (unit < LARGE) {
      sequence[length++] = unit + flag;
      flag = 0;
    } else if (unit >= PART) {
      sequence[length++] = PART_MARK + (unit - PART);
    } else if (unit === COMPOUND) {
      flag = COMPOUND_FLAG;
    } else {
      at++;
      sequence[length++] = (unit - LARGE) * 0x10000 + (units[at] ?? 0) + flag;
      flag = 0;
    }
  }
  return length;
}

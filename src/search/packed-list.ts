/**
 * One word's list as bytes. A posting is how many rows it lies behind the one before (the first: its row plus one),
 * doubled, plus one where the word stands in it otherwise than once in the body; then the packed counts (fields.ts)
 * follow. Both are numbers of seven bits a byte, the lowest first. Most postings of a large library take two bytes
 * instead of six.
 */

/** Once in the body, as most words of most articles. */
const ONCE = 1;
/** A posting takes no more bytes than this: five for the distance, three for the counts. */
export const LARGEST_POSTING = 8;

/** Writes a posting behind the one of the row `before` (-1 where it is the first); gives the place behind it. */
export function writePosting(
  bytes: Uint8Array,
  at: number,
  before: number,
  row: number,
  counts: number,
): number {
  const isOnce = counts === ONCE;
  const end = writeNumber(bytes, at, (row - before) * 2 + (isOnce ? 0 : 1));
  return isOnce ? end : writeNumber(bytes, end, counts);
}

function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  let left = value;
  let end = at;
  while (left > 0x7f) {
    bytes[end++] = (left & 0x7f) | 0x80;
    left >>>= 7;
  }
  bytes[end++] = left;
  return end;
}

/** Reads `length` postings that begin at `at` into `rows` and `counts` from `start` on. */
export function readPostings(
  bytes: Uint8Array,
  at: number,
  length: number,
  rows: Uint32Array,
  counts: Uint16Array,
  start: number,
): void {
  let place = at;
  let row = -1;
  for (let i = start; i < start + length; i++) {
    const step = readNumber(bytes, place);
    place += sizeOf(step);
    row += step >>> 1;
    rows[i] = row;
    const isOnce = (step & 1) === 0;
    const packed = isOnce ? ONCE : readNumber(bytes, place);
    counts[i] = packed;
    if (!isOnce) place += sizeOf(packed);
  }
}

function readNumber(bytes: Uint8Array, at: number): number {
  let byte = bytes[at] as number;
  let value = byte & 0x7f;
  for (let place = at + 1, shift = 7; byte > 0x7f; shift += 7) {
    byte = bytes[place++] as number;
    value |= (byte & 0x7f) << shift;
  }
  return value;
}

/** Bytes of a number: told from its value, so that reading one gives no more than that. */
function sizeOf(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x200000) return 3;
  return value < 0x10000000 ? 4 : 5;
}

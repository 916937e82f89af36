import { checksum } from './checksum';
import { type IndexSnapshot, type StoredArray, VERSION } from './snapshot';

/** A snapshot of a large library is stored and read in pieces of so many numbers: one of 150 MB would stop the worker for seconds. */
const PART = 2_000_000;

/** A piece of one array of a snapshot. */
export interface SnapshotPart {
  readonly array: string;
  /** Index in the array of the first of the values. */
  readonly start: number;
  readonly values: StoredArray;
  readonly checksum: number;
}

/** What a snapshot is put together by. */
export interface SnapshotPlan {
  readonly version: number;
  readonly parts: number;
  /** Of each array its bytes a number and its length. */
  readonly arrays: Readonly<Record<string, readonly [bytes: number, length: number]>>;
}

/** Of how many parts a snapshot is, and what it is put together by. */
export function planOf({ version, arrays }: IndexSnapshot): SnapshotPlan {
  const entries = Object.entries(arrays);
  return {
    version,
    parts: entries.reduce((sum, [, { length }]) => sum + Math.ceil(length / PART), 0),
    arrays: Object.fromEntries(
      entries.map(([name, array]) => [name, [array.BYTES_PER_ELEMENT, array.length]]),
    ),
  };
}

/** The parts of a snapshot, each copied when it is asked for. */
export function* partsOf({ arrays }: IndexSnapshot): Generator<SnapshotPart> {
  for (const [name, array] of Object.entries(arrays)) {
    for (let start = 0; start < array.length; start += PART) {
      const values = array.slice(start, start + PART);
      yield { array: name, start, values, checksum: checksum(values) };
    }
  }
}

/**
 * Puts a snapshot together.
 * @returns null where a part is missing or damaged, or another version made it
 */
export async function joinParts(
  { version, parts, arrays: plan }: SnapshotPlan,
  part: (number: number) => Promise<SnapshotPart | undefined>,
): Promise<IndexSnapshot | null> {
  if (version !== VERSION) return null;
  const arrays: Record<string, StoredArray> = {};
  for (let number = 0; number < parts; number++) {
    const one = await part(number);
    const [bytes, length] = (one && plan[one.array]) ?? [0, 0];
    if (one?.values.BYTES_PER_ELEMENT !== bytes || checksum(one.values) !== one.checksum) return null;
    // What came in one part is used as it is: most of a large snapshot need not be held twice.
    if (one.values.length === length) arrays[one.array] = one.values;
    else {
      arrays[one.array] ??= emptyArray(bytes, length);
      arrays[one.array]?.set(one.values, one.start);
    }
  }
  for (const [name, [bytes, length]] of Object.entries(plan)) arrays[name] ??= emptyArray(bytes, length);
  return { version, arrays };
}

function emptyArray(bytes: number, length: number): StoredArray {
  if (bytes === 1) return new Uint8Array(length);
  return bytes === 2 ? new Uint16Array(length) : new Uint32Array(length);
}

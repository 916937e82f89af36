type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** Arrays grow by a quarter: seldom enough to be cheap, and little enough not to hold twice the memory. */
const GROWTH = 1.25;

/** The same array where it holds `needed` elements, else a longer copy, the new part zero. */
export function grown<T extends NumberArray>(array: T, needed: number): T {
  if (needed <= array.length) return array;
  const length = Math.max(needed, Math.ceil(array.length * GROWTH), 16);
  const longer = new (array.constructor as new (length: number) => T)(length);
  longer.set(array);
  return longer;
}

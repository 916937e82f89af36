type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** Arrays grow by a seventh: seldom enough to be cheap, and what is not used yet is 7 % of the memory on average. */
const GROWTH = 1.15;

/** The same array where it holds `needed` elements, else a longer copy, the new part zero. */
export function grown<T extends NumberArray>(array: T, needed: number): T {
  if (needed <= array.length) return array;
  const length = Math.max(needed, Math.ceil(array.length * GROWTH), 16);
  const longer = new (array.constructor as new (length: number) => T)(length);
  longer.set(array);
  return longer;
}

import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/**
 * Which rows are there: those in sight, and some others whatever is in sight, in their order.
 * @param indices the others; what is no row is left out
 */
export function rangeWith(indices: readonly number[]) {
  return (range: Range): number[] => {
    const inSight = defaultRangeExtractor(range);
    const others = indices.filter(index => index >= 0 && index < range.count && !inSight.includes(index));
    return [...new Set([...inSight, ...others])].sort((a, b) => a - b);
  };
}

import { partsOfRegion, regionName, withAncestors } from '../model/region';
import { calledBy } from './filter-values';

/** A region as the filter shows it, its parts below it. */
export interface RegionNode {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly parts: readonly RegionNode[];
}

/**
 * The tree of regions that have articles or are in use, the fullest first.
 * @param counts articles by ISO or M49 code; a region's own count is taken as it stands, not summed up
 * @param inUse codes that stay in the tree even where nothing is left of them
 */
export function regionTree(counts: ReadonlyMap<string, number>, inUse: readonly string[]): RegionNode[] {
  const shown = new Set([...counts.keys(), ...inUse].flatMap(withAncestors));
  const partsOf = (parent: string | null): RegionNode[] =>
    partsOfRegion(parent)
      .filter(code => shown.has(code))
      .map(code => ({
        code,
        name: regionName(code),
        count: counts.get(code) ?? 0,
        parts: partsOf(code),
      }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
  return partsOf(null);
}

/** How many regions stand in a tree. */
export function treeSize(nodes: readonly RegionNode[]): number {
  return nodes.reduce((sum, { parts }) => sum + 1 + treeSize(parts), 0);
}

/** The regions called by what was typed, with all their parts and with those around them. */
export function calledInTree(nodes: readonly RegionNode[], typed: string): RegionNode[] {
  return nodes.flatMap(node => {
    if (calledBy(node.name, typed)) return [node];
    const parts = calledInTree(node.parts, typed);
    return parts.length > 0 ? [{ ...node, parts }] : [];
  });
}

/** So many regions are scrolled through; of a larger tree the sub-regions are shown first. */
const LARGE = 80;

/**
 * Whether a sub-region's countries are shown only when they are asked for: in a large tree, unless one is in use.
 * @param size of the whole tree
 */
export function isFolded({ parts }: RegionNode, size: number, inUse: readonly string[]): boolean {
  const areCountries = parts.length > 0 && parts.every(part => part.parts.length === 0);
  return size > LARGE && areCountries && !parts.some(({ code }) => inUse.includes(code));
}

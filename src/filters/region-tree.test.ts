import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGIONS } from '../model/region';
import { calledInTree, isFolded, type RegionNode, regionTree, treeSize } from './region-tree';

const EUROPE = new Map([
  ['150', 5],
  ['151', 4],
  ['155', 2],
  ['UA', 2],
  ['RU', 4],
  ['FR', 2],
]);

const flat = (nodes: readonly RegionNode[]): RegionNode[] =>
  nodes.flatMap(node => [node, ...flat(node.parts)]);
const outline = (nodes: readonly RegionNode[]): string[] =>
  nodes.flatMap(({ name, count, parts }) => [`${name} ${count}`, ...outline(parts).map(line => `  ${line}`)]);

describe('The tree of the region filter', () => {
  it('holds the regions that have articles, the fullest first', () => {
    expect(outline(regionTree(EUROPE, []))).toEqual([
      'Europe 5',
      '  Eastern Europe 4',
      '    Russia 4',
      '    Ukraine 2',
      '  Western Europe 2',
      '    France 2',
    ]);
  });

  it('takes counts as they stand: an article on two countries counts once in their region', () => {
    expect(regionTree(EUROPE, [])[0]?.parts[0]).toMatchObject({ code: '151', count: 4 });
  });

  it('puts equally full regions in the order of their names', () => {
    const tree = regionTree(new Map(['CH', 'DE', 'FR'].map(code => [code, 1])), []);
    expect(tree[0]?.parts[0]?.parts.map(({ name }) => name)).toEqual(['France', 'Germany', 'Switzerland']);
  });

  it('keeps a region in use that has no article left, with those around it', () => {
    expect(outline(regionTree(new Map(), ['KP']))).toEqual([
      'Asia 0',
      '  Eastern Asia 0',
      '    North Korea 0',
    ]);
  });

  it('is empty where nothing has articles or is in use', () => {
    expect(regionTree(new Map(), [])).toEqual([]);
  });

  it('leaves out a code that is no region', () => {
    expect(regionTree(new Map([['ZZ', 3]]), ['topsy'])).toEqual([]);
  });

  it('shows every region that is counted or in use exactly once, under its own parent', () => {
    const codes = fc.uniqueArray(fc.constantFrom(...REGIONS.keys()), { maxLength: 20 });
    fc.assert(
      fc.property(codes, codes, (counted, inUse) => {
        const nodes = flat(regionTree(new Map(counted.map((code, at) => [code, at + 1])), inUse));
        const shown = nodes.map(({ code }) => code);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown).toEqual(expect.arrayContaining([...counted, ...inUse]));
        for (const { code, parts } of nodes) {
          for (const part of parts) expect(REGIONS.get(part.code)?.parent).toBe(code);
        }
      }),
    );
  });

  it('is narrowed to what is called by a few letters, with the regions around and the parts within', () => {
    const tree = regionTree(EUROPE, []);
    expect(outline(calledInTree(tree, ' ukr'))).toEqual(['Europe 5', '  Eastern Europe 4', '    Ukraine 2']);
    expect(outline(calledInTree(tree, 'WESTERN'))).toEqual([
      'Europe 5',
      '  Western Europe 2',
      '    France 2',
    ]);
    expect(calledInTree(tree, '')).toEqual(tree);
    expect(calledInTree(tree, 'peru')).toEqual([]);
  });

  it('is as large as the regions in it', () => {
    expect(treeSize(regionTree(EUROPE, []))).toBe(6);
  });

  it('folds the countries of a sub-region away where it is large and none of them is in use', () => {
    const [europe] = regionTree(EUROPE, []);
    const [eastern] = europe?.parts ?? [];
    if (!europe || !eastern) throw new Error('unreachable');
    expect(isFolded(eastern, 200, [])).toBe(true);
    expect(isFolded(eastern, 200, ['UA'])).toBe(false);
    expect(isFolded(eastern, 20, [])).toBe(false);
    expect(isFolded(europe, 200, [])).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../model/region';
import type { Outlines } from './use-outlines';

const map: Outlines = JSON.parse(readFileSync(new URL('outlines.json', import.meta.url), 'utf8'));
const drawn = [...Object.keys(map.outlines), ...Object.keys(map.points)];

/** Parts of a country that Natural Earth doesn't draw apart, and islands that it leaves out. */
const NOT_DRAWN = ['BQ', 'BV', 'CC', 'CX', 'GF', 'GP', 'MQ', 'RE', 'SJ', 'TK', 'YT'];

describe('The outlines of the map', () => {
  it('are of countries of the region tree, each once', () => {
    expect(drawn.filter(code => REGIONS.get(code)?.level !== 'country')).toEqual([]);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('leave out no other country than those that the known limits name', () => {
    const countries = [...REGIONS.values()].filter(({ level }) => level === 'country');
    const missing = countries.map(({ code }) => code).filter(code => !drawn.includes(code));
    expect(missing.sort()).toEqual(NOT_DRAWN);
  });

  it('lie on the map', () => {
    const numbers = Object.values(map.outlines).flatMap(outline => outline.match(/-?\d+(?:\.\d+)?/g) ?? []);
    expect(numbers.length).toBeGreaterThan(10_000);
    const points = Object.values(map.points);
    const isOn = ([x, y]: readonly [number, number]) => x >= 0 && x <= map.width && y >= 0 && y <= map.height;
    expect(points.filter(point => !isOn(point))).toEqual([]);
  });
});

/**
 * Draws the outlines of the region map: `npm run tables:map`, which names the file to write. Countries come from Natural Earth by way of
 * world-atlas, set on the page by d3-geo; those too small for its coarse map become a point. The same packages
 * give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ExtendedFeature, type GeoGeometryObjects, geoEqualEarth, geoPath } from 'd3-geo';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';
import { REGIONS } from '../model/region';

const [target] = process.argv.slice(2);
if (!target) throw new Error('usage: draw-map.ts FILE');

const WIDTH = 960;
/** For islands that lie beyond the outlines. */
const MARGIN = 8;

/** Land that Natural Earth draws apart and M49 does not, or that has no number of its own. */
const BY_NAME: Readonly<Record<string, string>> = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' };
const BY_NUMBER: ReadonlyMap<string, string> = new Map(
  iso31661.map(({ numeric, alpha2 }) => [numeric, alpha2]),
);

type Shape = ExtendedFeature<GeoGeometryObjects, { readonly name: string }>;

interface Land {
  readonly code: string;
  readonly shape: Shape;
}

/** The countries of one of world-atlas's maps, Antarctica and other land outside of M49's tree left out. */
function landOf(scale: '110m' | '50m' | '10m'): Land[] {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const atlas = JSON.parse(readFileSync(path, 'utf8'));
  const { features } = feature(atlas, atlas.objects.countries) as unknown as { features: readonly Shape[] };
  return features.flatMap(shape => {
    const code = BY_NUMBER.get(String(shape.id)) ?? BY_NAME[shape.properties.name];
    return code && REGIONS.has(code) ? [{ code, shape }] : [];
  });
}

const coarse = landOf('110m');
const world = { type: 'GeometryCollection' as const, geometries: coarse.map(({ shape }) => shape.geometry) };
const projection = geoEqualEarth().fitWidth(WIDTH - 2 * MARGIN, world);
const [left, top] = projection.translate();
projection.translate([left + MARGIN, top + MARGIN]);
const path = geoPath(projection).digits(1);
const height = Math.ceil(path.bounds(world)[1][1]) + MARGIN;

const outlines: Record<string, string> = {};
for (const { code, shape } of coarse) outlines[code] = (outlines[code] ?? '') + (path(shape) ?? '');

const points: Record<string, readonly [number, number]> = {};
for (const { code, shape } of [...landOf('50m'), ...landOf('10m')]) {
  if (code in outlines || code in points) continue;
  const [x, y] = path.centroid(shape).map(Math.round);
  if (x !== undefined && y !== undefined && y <= height) points[code] = [x, y];
}

const inOrder = <Value>(record: Record<string, Value>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
const table = { width: WIDTH, height, outlines: inOrder(outlines), points: inOrder(points) };
writeFileSync(target, `${JSON.stringify(table)}\n`);
console.log(`${Object.keys(outlines).length} outlines, ${Object.keys(points).length} points`);
const missing = [...REGIONS.values()].filter(
  ({ code, level }) => level === 'country' && !(code in outlines) && !(code in points),
);
console.log(`on no map: ${missing.map(({ code }) => code).join(' ')}`);

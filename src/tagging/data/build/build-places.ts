/**
 * Makes ../places.json, the gazetteer: every name that can speak for a country, by kind and country.
 *
 *   npx tsx src/tagging/data/build/build-places.ts current-events.jsonl.gz
 *
 * Its input is the folder `sources` beside it and the packages named in ORIGIN.md; the same input
 * makes the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { PlaceKind, PlaceTable } from '../../tagging-tables';
import { cityNames, namesakes } from './cities';
import { commonWords } from './common-words';
import { readCurrentEvents } from './current-events';
import { divisionNames } from './divisions';
import { readNewsmap } from './newsmap';

const read = (name: string) => readFileSync(new URL(`sources/${name}`, import.meta.url), 'utf8');

type Names = Map<string, Set<string>>;
const kinds = new Map<PlaceKind, Names>();

function add(kind: PlaceKind, country: string, names: Iterable<string>): void {
  const byCountry = kinds.get(kind) ?? new Map<string, Set<string>>();
  kinds.set(kind, byCountry);
  const set = byCountry.get(country) ?? new Set<string>();
  byCountry.set(country, set);
  for (const name of names) if (name.trim()) set.add(name.trim());
  if (set.size === 0) byCountry.delete(country);
}

for (const { country, names, demonyms, capitals } of readNewsmap(read('newsmap_en.yml'))) {
  add('name', country, names);
  add('demonym', country, demonyms);
  add('capital', country, capitals);
}

const byHand: Record<string, Record<string, string>> = JSON.parse(read('place-names.json'));
for (const [kind, rows] of Object.entries(byHand)) {
  for (const [country, names] of Object.entries(rows)) add(kind as PlaceKind, country, names.split('|'));
}

const leaders: Record<string, string[]> = JSON.parse(read('leaders-and-metonyms.json'));
for (const [country, names] of Object.entries(leaders)) add('leader', country, names);

const [eventsPath] = process.argv.slice(2);
if (!eventsPath) throw new Error('usage: build-places.ts current-events.jsonl.gz');
const common = commonWords(readCurrentEvents(eventsPath));
/** Words too common for that: "of Man", "in Metro Vancouver". */
const NEVER_CITIES = new Set([
  'Man',
  'Van',
  'Batman',
  'Male',
  'Sale',
  'Oral',
  'Lira',
  'Metro',
  'Erode',
  'Surprise',
  'Enterprise',
]);

/** A city that is an English word as well is kept from 100,000 people on, for where "in" or "of" stands before it. */
const LARGER: readonly PlaceKind[] = ['city1M', 'city300k', 'city100k'];
const isSafe = (name: string) => !common.has(name.toLowerCase());

for (const [country, names] of divisionNames()) add('division', country, [...names].filter(isSafe));
for (const { kind, country, names } of cityNames()) {
  add(kind, country, names.filter(isSafe));
  if (LARGER.includes(kind))
    add(
      'wordCity',
      country,
      names.filter(name => !isSafe(name) && !NEVER_CITIES.has(name)),
    );
}

const cues: Record<string, string> = JSON.parse(read('style-cues.json'));
for (const [country, names] of Object.entries(cues)) add('style', country, names.split('|'));

const ambiguous = new Set(
  [...kinds]
    .filter(([kind]) => kind !== 'style' && kind !== 'abbreviation')
    .flatMap(([, rows]) => [...rows.values()].flatMap(names => [...names])),
);
for (const [country, names] of namesakes(ambiguous))
  add(
    'namesake',
    country,
    [...names].filter(name => isNew(name, country)),
  );

/** A namesake is worth a row when the country has no better claim to the name. */
function isNew(name: string, country: string): boolean {
  return isSafe(name) && [...kinds.values()].every(rows => !rows.get(country)?.has(name));
}

const lines = (name: string) =>
  read(name)
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#'));

const table: PlaceTable = {
  kinds: Object.fromEntries(
    [...kinds].map(([kind, byCountry]) => [
      kind,
      Object.fromEntries([...byCountry].map(([country, names]) => [country, [...names].sort().join('|')])),
    ]),
  ),
  notPlaces: lines('not-places.txt').join('|'),
  firstNames: lines('first-names.txt').join(' '),
};

writeFileSync(new URL('../places.json', import.meta.url), `${JSON.stringify(table, null, 1)}\n`);

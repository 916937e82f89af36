/**
 * How long the filters of a library of 100,000 articles take to be counted, with three of them in use, beside the
 * least that any count must do: to pass over the values once.
 *
 *   npm run bench:facets
 */
import { NO_FILTER } from '../model/criteria';
import { REGIONS, withAncestors } from '../model/region';
import { TOPICS } from '../model/topic';
import { randomFrom } from '../parsing/build/random';
import { Facet, narrow } from '../search/facets';

const ARTICLES = 100_000;
const ROUNDS = 25;

const random = randomFrom(ARTICLES);
/** The first of a list much more often than the last, as with countries in the news. */
const pick = (from: readonly string[]) => from[Math.floor(from.length * random() ** 3)] ?? '';
const some = (from: readonly string[], most: number) =>
  Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(from));

const countries = [...REGIONS.values()].filter(({ level }) => level === 'country').map(({ code }) => code);
const topics = TOPICS.map(({ slug }) => slug);
const sources = Array.from({ length: 200 }, (_, number) => `source-${number}.txt`);

/** For each facet, the values of one article. */
const VALUES: Readonly<Record<string, () => string[]>> = {
  region: () => some(countries, 3).flatMap(withAncestors),
  topic: () => some(topics, 3),
  state: () => some(['unread', 'read'], 1),
  source: () => some(sources, 1),
  language: () => some(['en', 'ru', 'fr', 'de'], 1),
  length: () => some(['brief', 'short', 'medium', 'long'], 1),
};

const facets = Object.fromEntries(Object.keys(VALUES).map(name => [name, new Facet()]));
let values = 0;
for (let row = 0; row < ARTICLES; row++) {
  for (const [name, valuesOf] of Object.entries(VALUES)) {
    const own = new Set(valuesOf());
    values += own.size;
    facets[name]?.set(row, own);
  }
}
const rows = Uint32Array.from({ length: ARTICLES }, (_, row) => row);
const groups = {
  ...Object.fromEntries(Object.keys(VALUES).map(name => [name, NO_FILTER])),
  region: { chosen: ['150', '142'], excluded: ['RU'] },
  topic: { chosen: ['politics', 'economy', 'conflict'], excluded: [] },
  language: { chosen: ['en'], excluded: [] },
};

/** Milliseconds of the middle round, and of the slowest but one. */
function time(run: () => unknown): string {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (ROUNDS - 1))] ?? 0).toFixed(1);
  return `${at(0.5)} ms (95 of 100 within ${at(0.95)} ms)`;
}

const all = Uint32Array.from({ length: values }, () => Math.floor(random() * 300));
const sums = new Uint32Array(300);
console.log(`${ARTICLES} articles, ${values} values in ${Object.keys(VALUES).length} filters, three in use`);
console.log(`all counts and the hits: ${time(() => narrow(rows, facets, groups))}`);
console.log(
  `passing over the values once: ${time(() => {
    for (const value of all) sums[value] = (sums[value] ?? 0) + 1;
  })}`,
);
